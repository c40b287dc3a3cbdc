import { gzipSync } from "node:zlib";

/** The same bytes for the same content, on whatever system. */
export function packed(content: string | Uint8Array): Buffer {
  const bytes = gzipSync(content, { level: 9 });
  // The tenth byte names the operating system that packed it; 255 is "unknown" (RFC 1952).
  bytes[9] = 255;
  return bytes;
}
