import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { MoodreelError } from "@moodreel/core";
import { generationFiles } from "./generation-files.ts";
import type { FromWriter, ToWriter, WriterData } from "./generation-thread.ts";
import { unpackItems } from "./pack-items.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import { writeGeneration } from "./write-generation.ts";

// Writes one generation, whose items come as messages; the thread that sent them waits for its answers.

const port = parentPort;
if (port === null) throw new Error("generation-worker.ts runs as a worker");
const { folder, generation } = workerData as WriterData;
const files = generationFiles(folder);
const send = (message: FromWriter): void => port.postMessage(message);

const waiting: ToWriter[] = [];
let wake: (() => void) | undefined;
port.on("message", (message: ToWriter) => {
  waiting.push(message);
  wake?.();
});

async function next(): Promise<ToWriter> {
  for (;;) {
    const message = waiting.shift();
    if (message !== undefined) return message;
    await new Promise<void>((resolve) => (wake = resolve));
  }
}

let earlier: { generation: number; keep: boolean } | null = null;
let before: DatabaseSync | null = null;

async function* batches() {
  for (let message = await next(); ; message = await next()) {
    if (message.type === "end") {
      earlier = message.earlier;
      return;
    }
    yield unpackItems(message.items);
    send({ type: "taken" });
  }
}

function openEarlier() {
  if (earlier === null) return null;
  before = files.open(earlier.generation);
  return { db: before, keep: earlier.keep };
}

const path = files.pathOf(generation);
try {
  const db = withSqliteErrors(path, () => files.create(generation));
  try {
    const built = await writeGeneration(db, batches(), openEarlier);
    send({ type: "done", built });
  } finally {
    db.close();
    (before as DatabaseSync | null)?.close();
  }
} catch (error) {
  send({ type: "failed", error: plain(error) });
} finally {
  port.close();
}

/** Errors lose their class between threads, so what matters goes as data. */
function plain(error: unknown): Extract<FromWriter, { type: "failed" }>["error"] {
  try {
    withSqliteErrors(path, () => {
      throw error;
    });
  } catch (translated) {
    if (translated instanceof MoodreelError) {
      const { code, message, fields } = translated;
      return { code, message, fields };
    }
  }
  return {
    code: null,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fields: {},
  };
}
