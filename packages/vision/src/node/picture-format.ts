export type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif";

/** Bytes of a file's start that {@link pictureFormat} needs. */
export const SIGNATURE_BYTES = 64;

/**
 * The format that a file's first bytes announce, whatever its name says. Only these five are
 * handed to the decoder, which knows many more: each parser left out is one that no hostile file
 * reaches. HEIC is recognised because phones make it.
 */
export function pictureFormat(start: Uint8Array): PictureFormat | "heic" | "other" {
  const text = String.fromCharCode(...start.subarray(0, SIGNATURE_BYTES));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return "gif";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  // A box of brands: the main one, four bytes of a version, and all that the file is compatible with.
  const brands = text.slice(4, 8) === "ftyp" ? text.slice(8, start[3]) : "";
  if (/^(?:....)*?avi[fs]/s.test(brands)) return "avif";
  if (/^ftyp(?:hei|hev|mif)/.test(text.slice(4))) return "heic";
  return "other";
}
