import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { HomeOptions } from "../context/home-options.ts";
import type { Moodreel } from "../moodreel.ts";
import { errorOf, type PlainError } from "./messages.ts";
import type { JsonAnswer, ReadCall } from "./read-calls.ts";

export type ToReader =
  | {
      readonly type: "ask";
      readonly id: number;
      readonly call: ReadCall;
      readonly args: Parameters<Moodreel[ReadCall]>;
    }
  | { readonly type: "close" };

export type FromReader =
  | { readonly type: "ready" }
  | ({ readonly type: "answer"; readonly id: number } & JsonAnswer)
  | { readonly type: "failed"; readonly id: number; readonly error: PlainError };

/** The thread is gone: its question is to be asked of another one. */
export class ReaderLost extends Error {
  override readonly name = "ReaderLost";
}

/** What is just made, and little of it lives on. */
const LIMITS = { maxYoungGenerationSizeMb: 32 };
/** Of three of equal size V8 makes a young generation, of which it begins with a megabyte: less than a list or two. */
const SEMI_SPACE_MB = 8;

/** A thread that answers questions. */
export class ReaderThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<JsonAnswer>>();
  readonly #ended: Promise<void>;
  #last = 0;
  #isReady = false;
  #isLost = false;

  /** @param onLost hears when it ends without being closed; its questions have failed by then */
  constructor(options: HomeOptions, onLost: () => void) {
    // Only threads that begin from now on heed it. Else what is soon gone is tidied with every list, and much of it
    // before its list is done: it counts as old then, and stays for long.
    setFlagsFromString(`--min-semi-space-size=${SEMI_SPACE_MB}`);
    this.#worker = new Worker(new URL("./reader-worker.ts", import.meta.url), {
      workerData: options,
      // Flags of the process, such as how it reads its input, are not for the thread.
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: LIMITS,
    });
    this.#worker.on("message", (message: FromReader) => {
      if (message.type === "ready") this.#isReady = true;
      else this.#answered(message);
    });
    // It ends then, and whoever waits for an answer hears of that.
    this.#worker.on("error", () => undefined);
    this.#ended = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        this.#isLost = true;
        for (const { reject } of this.#asked.values()) reject(new ReaderLost());
        this.#asked.clear();
        resolve();
        onLost();
      });
    });
    // A process that has nothing else to do may end.
    this.#worker.unref();
  }

  /** Whether it can be asked. */
  get isReady(): boolean {
    return this.#isReady && !this.#isLost;
  }

  /** Questions under way. */
  get load(): number {
    return this.#asked.size;
  }

  /** @throws what the call throws, and ReaderLost */
  ask(call: ReadCall, args: Parameters<Moodreel[ReadCall]>): Promise<JsonAnswer> {
    const id = (this.#last += 1);
    const answer = Promise.withResolvers<JsonAnswer>();
    this.#asked.set(id, answer);
    this.#send({ type: "ask", id, call, args });
    return answer.promise;
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#asked.values()].map(({ promise }) => promise));
    if (this.#isReady) this.#send({ type: "close" });
    else await this.#worker.terminate();
    await this.#ended;
  }

  #answered(message: Exclude<FromReader, { readonly type: "ready" }>): void {
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (message.type === "answer") asked?.resolve(message);
    else asked?.reject(errorOf(message.error));
  }

  #send(message: ToReader): void {
    this.#worker.postMessage(message);
  }
}
