import type { FaceSource } from "../api/face-source.ts";
import { isFrame } from "../api/is-frame.ts";
import { unsupported } from "../api/unsupported.ts";
import { VisionError } from "../errors.ts";
import { checkFrame } from "../frame/frame.ts";
import { fetchPicture } from "./fetch-picture.ts";
import type { WirePicture } from "./worker-protocol.ts";

/** More pixels in a video frame find no more faces that matter, and cost time. */
const VIDEO_EDGE = 640;
/** A photo may hold a group of small faces. */
const STILL_EDGE = 1280;

export interface TakenPicture {
  readonly picture: WirePicture;
  /** Whether the source is a video, so that the next picture of it will be much like this one. */
  readonly video: boolean;
}

/**
 * The source as it is now, in a form that can be handed to another thread. A photo's EXIF
 * orientation is honoured.
 *
 * @param maxEdge the longer side is reduced to this many pixels, but for frames
 * @throws VisionError `image-unreadable` for a file that is no picture, `frame-invalid` for a
 *   source that has no picture yet, `source-unsupported` for anything else
 */
export async function takePicture(source: FaceSource, maxEdge?: number): Promise<TakenPicture> {
  if (isFrame(source)) {
    checkFrame(source);
    const { width, height, data } = source;
    return { picture: { frame: { width, height, data: data.slice() } }, video: false };
  }
  const file = await fileOf(source);
  if (file === null && !isImageSource(source))
    throw unsupported(
      source,
      "a page",
      "an address, a Blob, the bytes of a picture file, a frame { width, height, data }, or a video, image or canvas element, an ImageBitmap or a VideoFrame",
    );
  const video = isVideo(source);
  const bitmap = file === null ? await bitmapOf(source as ImageBitmapSource) : await decoded(file);
  return { picture: { bitmap, maxEdge: maxEdge ?? (video ? VIDEO_EDGE : STILL_EDGE) }, video };
}

async function fileOf(source: FaceSource): Promise<Blob | null> {
  if (typeof source === "string" || source instanceof URL) return fetchPicture(source);
  if (source instanceof Blob) return source;
  if (source instanceof ArrayBuffer) return new Blob([source]);
  return source instanceof Uint8Array ? new Blob([source as Uint8Array<ArrayBuffer>]) : null;
}

async function decoded(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file);
  } catch (cause) {
    const name = file instanceof File ? file.name : "The picture";
    throw new VisionError(
      "image-unreadable",
      `${name} is damaged or not a picture. Use a JPEG, PNG, WebP, AVIF or GIF.`,
      { subject: name },
      { cause },
    );
  }
}

async function bitmapOf(source: ImageBitmapSource): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(source);
  } catch (cause) {
    throw new VisionError(
      "frame-invalid",
      "There is no picture to read yet. Wait until the video plays or the image is loaded.",
      {},
      { cause },
    );
  }
}

function isImageSource(source: unknown): source is ImageBitmapSource {
  return (
    isVideo(source) ||
    source instanceof HTMLImageElement ||
    source instanceof HTMLCanvasElement ||
    source instanceof OffscreenCanvas ||
    source instanceof ImageBitmap ||
    source instanceof SVGImageElement
  );
}

function isVideo(source: unknown): boolean {
  return (
    source instanceof HTMLVideoElement || (typeof VideoFrame !== "undefined" && source instanceof VideoFrame)
  );
}
