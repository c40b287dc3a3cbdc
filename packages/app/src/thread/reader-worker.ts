import { parentPort, workerData } from "node:worker_threads";
import { beginQuestion } from "@moodreel/store/sqlite";
import type { HomeOptions } from "../context/home-options.ts";
import { openMoodreel } from "../open-moodreel.ts";
import { plainError } from "./messages.ts";
import { answerAsJson } from "./read-calls.ts";
import type { FromReader, ToReader } from "./reader-thread.ts";

// Answers questions for the thread that it was started by, with a Moodreel of its own over the same home.

const port = parentPort;
if (port === null) throw new Error("reader-worker.ts runs as a worker");

// As the other one was opened: without the starter's model lists of viewers would be others.
const moodreel = await openMoodreel(workerData as HomeOptions);

port.on("message", (message: ToReader) => {
  if (message.type === "ask") void answer(message);
  else void moodreel.close().finally(() => port.close());
});
port.postMessage({ type: "ready" } satisfies FromReader);

async function answer({ id, call, args }: Extract<ToReader, { readonly type: "ask" }>): Promise<void> {
  try {
    beginQuestion();
    const made = await answerAsJson(moodreel, call, args);
    const message = { type: "answer", id, ...made } satisfies FromReader;
    port!.postMessage(message, [made.bytes.buffer as ArrayBuffer]);
  } catch (error) {
    port!.postMessage({ type: "failed", id, error: plainError(error) } satisfies FromReader);
  }
}
