import { type Item, MoodreelError, type ErrorCode } from "@moodreel/core";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { ItemPacker } from "../../generation/write/item-packer.ts";
import type { PackedItems } from "../../generation/write/packed-items.ts";
import type { GenerationEnd, WrittenGeneration } from "./write-generation.ts";

export interface WriterData {
  readonly folder: string;
  readonly mark: string;
}

export type ToWriter =
  | { readonly type: "items"; readonly items: PackedItems }
  | { readonly type: "end"; readonly end: GenerationEnd };

export type FromWriter =
  | { readonly type: "taken" }
  | { readonly type: "done"; readonly built: WrittenGeneration }
  | {
      readonly type: "failed";
      readonly error: {
        readonly code: ErrorCode | null;
        readonly message: string;
        readonly fields: MoodreelError["fields"];
      };
    };

/** Items that are sent at once. */
const TOGETHER = 2500;
/** Batches under way to the writer. More would only fill the memory. */
const UNDER_WAY = 2;
/**
 * What is made of a batch is soon gone: a young generation of a few megabytes costs little time and
 * saves much memory.
 */
const YOUNG_MB = 12;
/** Of equal size, which V8 makes a young generation of. */
const SEMI_SPACES = 3;

/**
 * Writes a generation on a thread of its own, so that reading goes on beside it and the process stays
 * responsive.
 */
export class GenerationThread {
  readonly #worker: Worker;
  readonly #built: Promise<WrittenGeneration>;
  readonly #packer = new ItemPacker();
  #underWay = 0;
  #moved: (() => void) | undefined;
  #ended = false;

  constructor(data: WriterData) {
    // Only threads that begin from now on heed it. Else theirs stays at a megabyte, and is tidied four times as often.
    setFlagsFromString(`--min-semi-space-size=${YOUNG_MB / SEMI_SPACES}`);
    this.#worker = new Worker(new URL("./generation-worker.ts", import.meta.url), {
      workerData: data,
      // Flags of the process, such as how it reads its input, are not for the worker. That SQLite may
      // change, Node 22 has said in the calling thread already.
      execArgv: ["--disable-warning=ExperimentalWarning"],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: 512 },
    });
    this.#built = new Promise((resolve, reject) => {
      this.#worker.on("message", (message: FromWriter) => {
        if (message.type === "done") resolve(message.built);
        else if (message.type === "failed") reject(errorOf(message.error));
        else this.#underWay -= 1;
        this.#moved?.();
      });
      this.#worker.on("error", reject);
      this.#worker.on("exit", (code) =>
        reject(new Error(`the writer of a catalogue ended early, code ${code}`)),
      );
    });
    // Whoever waits next gets the error; until then nobody does.
    this.#built.catch(() => {
      this.#ended = true;
      this.#moved?.();
    });
  }

  async write(items: readonly Item[]): Promise<void> {
    this.#packer.add(items);
    if (this.#packer.size < TOGETHER) return;
    while (this.#underWay >= UNDER_WAY && !this.#ended) {
      await new Promise<void>((resolve) => (this.#moved = resolve));
    }
    if (this.#ended) await this.#built;
    this.#sendItems();
  }

  finish(end: GenerationEnd): Promise<WrittenGeneration> {
    if (this.#packer.size > 0) this.#sendItems();
    this.#worker.postMessage({ type: "end", end } satisfies ToWriter);
    return this.#built;
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #sendItems(): void {
    this.#underWay += 1;
    const items = this.#packer.take();
    const { ends, numbers, listOf } = items;
    const message: ToWriter = { type: "items", items };
    this.#worker.postMessage(message, [ends.buffer, numbers.buffer, listOf.buffer]);
  }
}

function errorOf({ code, message, fields }: Extract<FromWriter, { type: "failed" }>["error"]): Error {
  return code === null ? new Error(message) : new MoodreelError(code, message, fields);
}
