import type { Baseline } from "@moodreel/core/emotion";
import type { MoodInView } from "@moodreel/core/mood";
import type { VisionError } from "../errors.ts";
import type { FaceSource, PagePicture } from "./face-source.ts";

/**
 * What can be watched: in a page what shows a moving picture, such as a video element; anywhere the
 * pictures that an iteration gives one after the other.
 */
export type WatchSource = PagePicture | AsyncIterable<FaceSource>;

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface WatchOptions {
  /** Ends the watching at once, also in the middle of a read. */
  readonly signal?: AbortSignal;
  /** Between the starts of two reads, ms: 110 by default, about nine a second. */
  readonly intervalMs?: number;
  /** How the person with the largest face looks at rest; a function is asked before each frame. */
  readonly baseline?: Baseline | (() => Baseline | null);
  /** So many reads in a row may fail, 5 by default; the next failure is thrown. */
  readonly maxFailures?: number;
  readonly clock?: Clock;
}

/**
 * What is seen at one moment. `mood` is smoothed over time and over everybody whose face can be
 * read; `faces` are of this frame. A frame that could not be read has the outcome `unreadable`, its
 * `error`, and the mood for as long as that is fresh.
 */
export type Watched =
  | (MoodInView & { readonly error: null })
  | (Omit<MoodInView, "outcome"> & { readonly outcome: "unreadable"; readonly error: VisionError });
