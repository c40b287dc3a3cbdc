import { moodInView, NOTHING_SEEN, STALE_MS, watchFrame, type ViewState } from "@moodreel/core/mood";
import type { FaceReader } from "../api/face-reader.ts";
import type { FaceSource } from "../api/face-source.ts";
import type { Watched, WatchOptions, WatchSource } from "../api/watch.ts";
import { VisionError } from "../errors.ts";
import { ABORTED, orAbort } from "./or-abort.ts";
import { NOT_YET, OVER, pictureFeed } from "./picture-feed.ts";
import { systemClock } from "./system-clock.ts";
import { untilVisible } from "./until-visible.ts";

/** About nine a second: more show no more of a mood, and cost battery. */
const INTERVAL_MS = 110;
const MAX_FAILURES = 5;

/** Errors that no other frame of the source would mend. */
const FINAL: ReadonlySet<string> = new Set(["reader-closed", "source-unsupported", "dependency-missing"]);

/** `FaceReader.watch`, for any reader. */
export async function* watchFaces(
  reader: Pick<FaceReader, "read">,
  source: WatchSource,
  options: WatchOptions = {},
): AsyncGenerator<Watched, void, undefined> {
  const { signal, intervalMs = INTERVAL_MS, maxFailures = MAX_FAILURES, clock = systemClock } = options;
  const feed = pictureFeed(source);
  let state = NOTHING_SEEN;
  let failures = 0;
  let pictureAt = clock.now();
  let lookedAt = pictureAt;
  let given: number | null = null;
  try {
    for (;;) {
      await untilVisible(signal);
      if (signal?.aborted === true) return;
      const picture = await orAbort(feed.next(), signal);
      if (picture === ABORTED || picture === OVER) return;
      const at = clock.now();
      const before = given;
      given = feed.given();
      const isNew = picture !== NOT_YET && (given === null || given !== before);
      // While the page was hidden or the machine asleep nobody looked.
      if (isNew || at - lookedAt > STALE_MS) pictureAt = at;
      lookedAt = at;
      if (at - pictureAt > STALE_MS) {
        // What a camera showed last says nothing of now.
        yield unreadable(state, at, noPicture());
      } else if (picture !== NOT_YET) {
        const read = await orAbort(attempt(reader, picture, options), signal);
        if (read === ABORTED) return;
        if (read instanceof VisionError) {
          failures++;
          if (failures > maxFailures || FINAL.has(read.code)) throw read;
          yield unreadable(state, at, read);
        } else {
          failures = 0;
          state = watchFrame(state, read.faces, at);
          yield { ...moodInView(state, at), error: null };
        }
      }
      await clock.wait(Math.max(0, at + intervalMs - clock.now()), signal);
    }
  } finally {
    feed.end();
  }
}

/** The frame's readings, or why there are none. Faults of the program itself are thrown. */
async function attempt(
  reader: Pick<FaceReader, "read">,
  picture: FaceSource,
  { baseline: given }: WatchOptions,
) {
  const baseline = typeof given === "function" ? given() : (given ?? null);
  try {
    return await reader.read(picture, { video: true, ...(baseline === null ? {} : { baseline }) });
  } catch (error) {
    if (error instanceof VisionError) return error;
    throw error;
  }
}

function unreadable(state: ViewState, at: number, error: VisionError): Watched {
  return { ...moodInView(state, at), outcome: "unreadable", faces: [], error };
}

function noPicture(): VisionError {
  return new VisionError(
    "frame-invalid",
    "The video has had no new picture for two seconds. Check that its stream is set, that it plays, and that the camera is not switched off.",
  );
}
