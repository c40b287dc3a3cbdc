import type { Reading } from "@moodreel/core";
import type { Baseline } from "@moodreel/core/emotion";
import type { FaceReader } from "../../../shared/vision/face-reader.ts";

interface FaceLoop {
  readonly reader: FaceReader;
  readonly video: HTMLVideoElement;
  readonly signal: AbortSignal;
  /** Asked before each frame. */
  readonly baseline: () => Baseline | null;
  readonly onFrame: (faces: readonly Reading[], at: number) => void;
}

/** Between the starts of two readings, ms: no more than about nine a second. */
const PERIOD_MS = 110;

/**
 * Reads frame after frame, the next one only after the last is done, and rests while the tab is
 * hidden. Ends when the signal aborts.
 *
 * @throws whatever the reader throws
 */
export async function runFaceLoop({ reader, video, signal, baseline, onFrame }: FaceLoop): Promise<void> {
  while (!signal.aborted) {
    const started = performance.now();
    if (document.hidden) {
      await visible(signal);
      continue;
    }
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0) {
      const rest = baseline();
      const { faces } = await reader.read(video, rest === null ? {} : { baseline: rest });
      if (signal.aborted) return;
      onFrame(faces, started);
    }
    await delay(Math.max(0, started + PERIOD_MS - performance.now()), signal);
  }
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}

function visible(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    function done(): void {
      if (document.hidden && !signal.aborted) return;
      document.removeEventListener("visibilitychange", done);
      signal.removeEventListener("abort", done);
      resolve();
    }
    document.addEventListener("visibilitychange", done);
    signal.addEventListener("abort", done);
  });
}
