import { parentPort, workerData } from "node:worker_threads";
import { MoodreelError } from "@moodreel/core";
import { generationFiles } from "./generation-files.ts";
import type { FromWriter, ToWriter, WriterData } from "./generation-thread.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import { writeGeneration, type GenerationEnd, type WrittenGeneration } from "./write-generation.ts";

// Writes one generation, whose items come as messages; the thread that sent them waits for its answers.

const port = parentPort;
if (port === null) throw new Error("generation-worker.ts runs as a worker");
const { folder, mark } = workerData as WriterData;
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

let end: GenerationEnd | null = null;

async function* batches() {
  for (let message = await next(); ; message = await next()) {
    if (message.type === "end") {
      end = message.end;
      return;
    }
    yield message.items;
    send({ type: "taken" });
  }
}

async function ended(): Promise<GenerationEnd> {
  if (end === null) throw new Error("items are still to come");
  return end;
}

const path = files.draftPathOf(mark);
try {
  const db = withSqliteErrors(path, () => files.create(mark));
  let built: WrittenGeneration;
  try {
    built = await writeGeneration(db, files, batches(), ended);
  } finally {
    db.close();
  }
  files.finish(mark);
  send({ type: "done", built });
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
