import { hashText } from "@moodreel/core/random";
import { availableParallelism } from "node:os";
import type { HomeOptions } from "../context/home-options.ts";
import type { Moodreel } from "../moodreel.ts";
import { answerAsJson, type JsonAnswer, type JsonAnswers, type ReadCall } from "./read-calls.ts";
import { ReaderLost, ReaderThread } from "./reader-thread.ts";
import { takeNext, type InLine } from "./take-next.ts";

/** Each keeps about a hundred megabytes. */
const MOST_THREADS = 4;
/** So many who wait at once are more than a household. */
const BUSY = 4;
/** After so long without so many the threads are ended, ms. */
const QUIET_MS = 60_000;
/** Questions under way to a thread: while it answers one, it has the next. */
const UNDER_WAY = 2;

type Args = Parameters<Moodreel[ReadCall]>;

interface Waiting extends InLine {
  /** `null` where there is no thread any more. */
  readonly go: (thread: ReaderThread | null) => void;
}

/**
 * Questions are answered here, on the thread that asks, until many wait at once; then on threads of their own,
 * of which there is one for each processor, and which are ended when it is quiet again. So a busy server uses all
 * processors, and whoever writes, or asks for something else, does not wait for lists.
 */
export class ReaderThreads implements JsonAnswers {
  readonly #moodreel: Moodreel;
  readonly #options: HomeOptions;
  readonly #most: number;
  readonly #waiting: Waiting[] = [];
  #threads: readonly ReaderThread[] = [];
  #pending = 0;
  /** Whether a question was answered here: what comes on first use, such as the starter, is there. */
  #isUsed = false;
  #mayStart = true;
  #quiet: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    moodreel: Moodreel,
    options: HomeOptions,
    most = Math.min(MOST_THREADS, availableParallelism()),
  ) {
    this.#moodreel = moodreel;
    this.#options = options;
    this.#most = most;
  }

  async ask(call: ReadCall, args: Args): Promise<JsonAnswer> {
    this.#pending += 1;
    if (this.#pending >= BUSY) this.#busy();
    try {
      return this.#threads.some(({ isReady }) => isReady)
        ? await this.#askThread(call, args)
        : await this.#answerHere(call, args);
    } catch (error) {
      // Once, and here: whatever ended the thread may end the next one, too.
      if (error instanceof ReaderLost) return await this.#answerHere(call, args);
      throw error;
    } finally {
      this.#pending -= 1;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#quiet);
    await this.#end();
  }

  async #answerHere(call: ReadCall, args: Args): Promise<JsonAnswer> {
    const answer = await answerAsJson(this.#moodreel, call, args);
    this.#isUsed = true;
    return answer;
  }

  async #askThread(call: ReadCall, args: Args): Promise<JsonAnswer> {
    const name = viewerOf(args);
    const viewer = name === "" ? null : hashText(name);
    const thread =
      this.#free(viewer) ??
      (await new Promise<ReaderThread | null>((go) => this.#waiting.push({ viewer, overtaken: 0, go })));
    if (thread === null) return this.#answerHere(call, args);
    try {
      return await thread.ask(call, args);
    } finally {
      this.#handOut();
    }
  }

  /** The one that knows the viewer already, else the one with the least to do. */
  #free(viewer: number | null): ReaderThread | undefined {
    const known = viewer === null ? undefined : this.#threads[viewer % this.#threads.length];
    if (known !== undefined && isFree(known)) return known;
    return this.#threads.filter(isFree).toSorted((one, other) => one.load - other.load)[0];
  }

  /** Lets those go on who wait for a thread. */
  #handOut(): void {
    if (!this.#threads.some(({ isReady }) => isReady)) {
      for (const { go } of this.#waiting.splice(0)) go(null);
    }
    this.#threads.forEach((thread, own) => {
      if (this.#waiting.length === 0 || !isFree(thread)) return;
      takeNext(this.#waiting, (viewer) => viewer % this.#threads.length === own)?.go(thread);
    });
  }

  #busy(): void {
    clearTimeout(this.#quiet);
    if (this.#isClosed || !this.#isUsed) return;
    this.#quiet = setTimeout(() => void this.#end(), QUIET_MS);
    this.#quiet.unref();
    if (this.#threads.length > 0 || !this.#mayStart) return;
    this.#threads = Array.from({ length: this.#most }, () => this.#start());
  }

  #start(): ReaderThread {
    const thread: ReaderThread = new ReaderThread(this.#options, () => this.#lost(thread));
    return thread;
  }

  #lost(thread: ReaderThread): void {
    if (!this.#threads.includes(thread)) return;
    this.#threads = this.#threads.filter((one) => one !== thread);
    // Not at once again: what ended it may be there still.
    this.#mayStart = false;
    setTimeout(() => (this.#mayStart = true), QUIET_MS).unref();
    this.#handOut();
  }

  async #end(): Promise<void> {
    const threads = this.#threads;
    this.#threads = [];
    this.#handOut();
    await Promise.all(threads.map((thread) => thread.close()));
  }
}

function isFree(thread: ReaderThread): boolean {
  return thread.isReady && thread.load < UNDER_WAY;
}

/** The first of those whom it is about; the same text for nobody in particular. */
function viewerOf([about]: Args): string {
  if (typeof about === "string") return about;
  if (about === undefined) return "";
  return "viewers" in about
    ? (about.viewers?.[0] ?? about.viewer ?? "")
    : "viewer" in about
      ? (about.viewer ?? "")
      : "";
}
