import type { Frame } from "../frame/frame.ts";

/**
 * What a picture can be read from.
 *
 * - A string or URL: in Node a path, or an address that begins with `file:`, `http:`, `https:` or
 *   `data:`; in a page always an address, fetched as the page itself would.
 * - A Blob or File, or the bytes of a picture file: JPEG, PNG, WebP, AVIF or GIF.
 * - A {@link Frame}: pixels in memory, read as they are.
 * - In a page also what shows a picture there: {@link PagePicture}.
 */
export type FaceSource = string | URL | BlobLike | Uint8Array | ArrayBuffer | Frame | PagePicture;

// Written by their shapes, so that a Node project needs no types of the DOM.

/** A Blob or File. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What shows a picture in a page: a video, image or canvas element, an ImageBitmap or a VideoFrame. */
export type PagePicture = VideoLike | ImageLike | CanvasLike | BitmapLike | VideoFrameLike;

/** An HTMLVideoElement. */
export interface VideoLike {
  readonly videoWidth: number;
  readonly videoHeight: number;
  /** From 2 on there is a picture. */
  readonly readyState: number;
  readonly ended: boolean;
  /** A MediaStream while it shows a camera. */
  readonly srcObject?: unknown;
  getVideoPlaybackQuality?(): { readonly totalVideoFrames: number };
}

/** An HTMLImageElement. */
export interface ImageLike {
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

/** An HTMLCanvasElement or OffscreenCanvas. */
export interface CanvasLike {
  readonly width: number;
  readonly height: number;
  getContext: unknown;
}

/** An ImageBitmap. */
export interface BitmapLike {
  readonly width: number;
  readonly height: number;
  close(): void;
}

/** A VideoFrame. */
export interface VideoFrameLike {
  readonly displayWidth: number;
  readonly displayHeight: number;
  close(): void;
}
