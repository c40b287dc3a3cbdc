import { fileURLToPath } from "node:url";
import type { BlobLike, FaceSource } from "../api/face-source.ts";
import { unsupported } from "../api/unsupported.ts";
import { unreadable } from "./check-source.ts";

/** A picture file's path, or its bytes. */
type Picture = string | Uint8Array;

export interface NamedPicture {
  readonly picture: Picture;
  /** For messages. */
  readonly name: string;
}

/**
 * What lies behind a source, before anything is decoded.
 *
 * @throws VisionError `source-unsupported` for what only a page has, `image-unreadable` for an
 *   address that does not answer
 */
export async function pictureOf(source: FaceSource): Promise<NamedPicture> {
  if (typeof source === "string") {
    return /^(?:file|https?|data):/i.test(source)
      ? pictureAt(new URL(source))
      : { picture: source, name: source };
  }
  if (source instanceof URL) return pictureAt(source);
  if (source instanceof Uint8Array) return { picture: source, name: "The picture" };
  if (source instanceof ArrayBuffer) return { picture: new Uint8Array(source), name: "The picture" };
  if (isBlob(source)) {
    const name = "name" in source && typeof source.name === "string" ? source.name : "The picture";
    return { picture: new Uint8Array(await source.arrayBuffer()), name };
  }
  throw unsupported(
    source,
    "Node",
    "a path, a URL, a Blob, the bytes of a picture file, or a frame { width, height, data } with RGBA bytes",
  );
}

async function pictureAt(url: URL): Promise<NamedPicture> {
  if (url.protocol === "file:") {
    const path = fileURLToPath(url);
    return { picture: path, name: path };
  }
  const name = url.protocol === "data:" ? "The data: address" : url.href;
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw unreadable(name, "cannot be fetched: check the address", cause);
  }
  if (!response.ok) throw unreadable(name, `cannot be fetched: the server answers ${response.status}`);
  return { picture: new Uint8Array(await response.arrayBuffer()), name };
}

function isBlob(source: unknown): source is BlobLike {
  return (
    typeof source === "object" &&
    source !== null &&
    "arrayBuffer" in source &&
    typeof source.arrayBuffer === "function"
  );
}
