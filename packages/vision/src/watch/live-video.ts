import type { VideoLike } from "../api/face-source.ts";

/** A MediaStream, by what is asked of it. */
interface StreamLike {
  getVideoTracks(): readonly { readonly muted: boolean }[];
}

/** Pictures that the camera of a video has given so far; `null` for a file, and where the browser does not count. */
export function framesOf(video: VideoLike): number | null {
  if (streamOf(video) === null) return null;
  return video.getVideoPlaybackQuality?.().totalVideoFrames || null;
}

/** Whether the camera gives nothing, black at most: behind its switch, asleep, or lent to another program. */
export function isMuted(video: VideoLike): boolean {
  const tracks = streamOf(video)?.getVideoTracks() ?? [];
  return tracks.length > 0 && tracks.every(({ muted }) => muted);
}

function streamOf({ srcObject }: VideoLike): StreamLike | null {
  return typeof srcObject === "object" && srcObject !== null && "getVideoTracks" in srcObject
    ? (srcObject as StreamLike)
    : null;
}
