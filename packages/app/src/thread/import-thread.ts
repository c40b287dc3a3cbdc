import { Worker } from "node:worker_threads";
import { MoodreelError } from "@moodreel/core";
import type { HomeOptions } from "../context/home-options.ts";
import { errorOf, type FromThread, type ToThread, type Work } from "./messages.ts";

/** Chunks under way to the thread. More would only fill the memory. */
const UNDER_WAY = 8;
/** A thread that has nothing to do is ended, for it keeps tens of megabytes, ms. */
const IDLE_MS = 15_000;
/** Time to stop in order, ms. */
const STOP_MS = 5_000;
/** No table needs more; the process lives on when one does. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 768 };

interface File {
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A thread that reads one file after the other; it is there while there is something to do. */
export class ImportThread {
  readonly #options: HomeOptions;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: HomeOptions) {
    this.#options = options;
  }

  /** @throws what the work throws, what the stream throws, and the signal's reason */
  run(work: Work, file: File, signal: AbortSignal | undefined): Promise<unknown> {
    const run = this.#turn.then(() => this.#run(work, file, signal));
    this.#turn = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#end();
  }

  async #run(work: Work, file: File, signal: AbortSignal | undefined): Promise<unknown> {
    signal?.throwIfAborted();
    clearTimeout(this.#idle);
    const worker = (this.#worker ??= this.#start());
    const call = new Call(worker, signal);
    try {
      return await call.run(work, file);
    } finally {
      if (call.isLost) {
        this.#worker = null;
        await worker.terminate();
      } else {
        this.#idle = setTimeout(() => void this.#end(), IDLE_MS);
        this.#idle.unref();
      }
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL("./import-worker.ts", import.meta.url), {
      workerData: this.#options,
      // Flags of the process, such as how it reads its input, are not for the thread.
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: LIMITS,
    });
    // Told to whoever waits for an answer; else nobody does.
    worker.on("error", () => undefined);
    worker.once("exit", () => {
      if (this.#worker === worker) this.#worker = null;
    });
    return worker;
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    // Not `once`: it fails with an error of the thread, for which nobody waits when it was idle.
    const ended = new Promise((resolve) => worker.once("exit", resolve));
    worker.postMessage({ type: "close" } satisfies ToThread);
    await ended;
  }
}

/** One file on its way through the thread. */
class Call {
  /** Whether the thread is of no use any more. */
  isLost = false;
  readonly #worker: Worker;
  readonly #signal: AbortSignal | undefined;
  #underWay = 0;
  #moved: (() => void) | undefined;
  #isOver = false;

  constructor(worker: Worker, signal: AbortSignal | undefined) {
    this.#worker = worker;
    this.#signal = signal;
  }

  async run(work: Work, file: File): Promise<unknown> {
    const answer = Promise.withResolvers<unknown>();
    const onMessage = (message: FromThread): void => {
      if (message.type === "more") this.#underWay -= 1;
      else if (message.type === "done") answer.resolve(message.result);
      else answer.reject(errorOf(message.error));
      this.#moved?.();
    };
    const onLost = (cause: unknown): void => {
      this.isLost = true;
      answer.reject(
        cause instanceof Error ? lostBy(cause, file.name) : new Error("the thread of imports ended"),
      );
    };
    let late: NodeJS.Timeout | undefined;
    const onAbort = (): void => {
      this.#send({ type: "stop" });
      late = setTimeout(onLost, STOP_MS);
    };
    this.#worker.on("message", onMessage).once("error", onLost).once("exit", onLost);
    this.#signal?.addEventListener("abort", onAbort, { once: true });
    const over = answer.promise.finally(() => {
      this.#isOver = true;
      this.#moved?.();
    });
    over.catch(() => undefined);
    let broken: { readonly error: unknown } | null = null;
    try {
      this.#send({ type: "begin", name: file.name, work });
      const passed = this.#pass(file.stream).catch((error: unknown) => {
        broken = { error };
        this.#send({ type: "stop" });
      });
      // What is refused early is answered before the rest of it comes.
      await Promise.race([passed, over]);
      return await over;
    } catch (error) {
      this.#signal?.throwIfAborted();
      throw broken === null ? error : (broken as { readonly error: unknown }).error;
    } finally {
      clearTimeout(late);
      this.#signal?.removeEventListener("abort", onAbort);
      this.#worker.off("message", onMessage).off("error", onLost).off("exit", onLost);
    }
  }

  /** Passes the file on, no faster than it is read. */
  async #pass(stream: File["stream"]): Promise<void> {
    for await (const bytes of stream) {
      if (this.#isOver) return;
      this.#underWay += 1;
      this.#send({ type: "chunk", bytes });
      while (this.#underWay >= UNDER_WAY && !this.#isOver) {
        await new Promise<void>((resolve) => (this.#moved = resolve));
      }
    }
    this.#send({ type: "end" });
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }
}

function lostBy(cause: Error, name: string): Error {
  if (!("code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY")) return cause;
  return new MoodreelError(
    "file-too-large",
    `${name} takes more memory than there is for one file. Split it, or import it with the command line.`,
    { file: name },
    { cause },
  );
}
