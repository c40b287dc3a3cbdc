import { parentPort, workerData } from "node:worker_threads";
import type { HomeOptions } from "../context/home-options.ts";
import type { Moodreel } from "../moodreel.ts";
import { openMoodreel } from "../open-moodreel.ts";
import { letOthersFirst } from "./let-others-first.ts";
import { plainError, type FromThread, type ToThread, type Work } from "./messages.ts";

// Reads files for the thread that it was started by, one after the other, with a Moodreel of its own.

const port = parentPort;
if (port === null) throw new Error("import-worker.ts runs as a worker");
letOthersFirst();
const send = (message: FromThread): void => port.postMessage(message);

let moodreel: Promise<Moodreel> | null = null;
let chunks: Uint8Array[] = [];
let isWhole = false;
let stop = new AbortController();
let wake: (() => void) | undefined;

port.on("message", (message: ToThread) => {
  switch (message.type) {
    case "begin":
      chunks = [];
      isWhole = false;
      stop = new AbortController();
      void run(message.name, message.work);
      return;
    case "chunk":
      chunks.push(message.bytes);
      break;
    case "end":
      isWhole = true;
      break;
    case "stop":
      stop.abort(new Error("the import was stopped"));
      break;
    case "close":
      void close();
      return;
  }
  wake?.();
});

async function run(name: string, work: Work): Promise<void> {
  try {
    const file = { name, stream: stream() };
    const { signal } = stop;
    const opened = await open();
    const result = await done(opened, work, file, signal);
    send({ type: "done", result });
  } catch (error) {
    send({ type: "failed", error: plainError(error) });
  }
}

function done(
  opened: Moodreel,
  work: Work,
  file: { readonly name: string; readonly stream: AsyncGenerator<Uint8Array> },
  signal: AbortSignal,
): Promise<unknown> {
  switch (work.call) {
    case "importFile":
      return opened.importFile(file, { ...work.given, signal });
    case "importRatings":
      return opened.importRatings(work.viewer, file, { ...work.given, signal });
    case "refresh":
      return opened.refresh(work.name, { signal });
  }
}

function open(): Promise<Moodreel> {
  if (moodreel !== null) return moodreel;
  const opening = openMoodreel({ ...(workerData as HomeOptions), starter: false });
  moodreel = opening;
  // A database that was away may be back for the next file.
  opening.catch(() => (moodreel = null));
  return opening;
}

async function* stream(): AsyncGenerator<Uint8Array> {
  for (;;) {
    stop.signal.throwIfAborted();
    const chunk = chunks.shift();
    if (chunk !== undefined) {
      yield chunk;
      send({ type: "more" });
    } else if (isWhole) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

async function close(): Promise<void> {
  try {
    await (await moodreel)?.close();
  } catch {
    // Nobody waits for it: what was read has been answered.
  } finally {
    port!.close();
  }
}
