import type { FaceSource, PagePicture, VideoLike } from "../api/face-source.ts";
import type { WatchSource } from "../api/watch.ts";
import { framesOf, isMuted } from "./live-video.ts";

/** The video has no picture yet. */
export const NOT_YET = Symbol("not yet");
/** No picture follows. */
export const OVER = Symbol("over");

/** Gives the pictures of a source one after the other. */
export interface PictureFeed {
  next(): Promise<FaceSource | typeof NOT_YET | typeof OVER>;
  /** So many pictures a camera has given so far; `null` where that is not known, or no camera is shown. */
  given(): number | null;
  /** Tells an iteration that no more is asked of it. */
  end(): void;
}

/** From this `readyState` on a video element has a picture: HTMLMediaElement.HAVE_CURRENT_DATA. */
const HAS_PICTURE = 2;

export function pictureFeed(source: WatchSource): PictureFeed {
  return isIteration(source)
    ? iterationFeed(source)
    : {
        next: () => Promise.resolve(pictureNow(source)),
        given: () => (isVideo(source) ? framesOf(source) : null),
        end: () => undefined,
      };
}

function pictureNow(source: PagePicture): FaceSource | typeof NOT_YET | typeof OVER {
  if (!isVideo(source)) return source;
  if (source.ended) return OVER;
  return source.readyState >= HAS_PICTURE && source.videoWidth > 0 && !isMuted(source) ? source : NOT_YET;
}

function iterationFeed(source: AsyncIterable<FaceSource>): PictureFeed {
  const iterator = source[Symbol.asyncIterator]();
  return {
    async next() {
      const { done, value } = await iterator.next();
      return done === true ? OVER : value;
    },
    given: () => null,
    end: () => void iterator.return?.()?.catch(() => null),
  };
}

function isVideo(source: PagePicture): source is VideoLike {
  return "videoWidth" in source && "readyState" in source;
}

function isIteration(source: WatchSource): source is AsyncIterable<FaceSource> {
  return typeof source === "object" && source !== null && Symbol.asyncIterator in source;
}
