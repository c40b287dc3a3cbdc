import type { Picture } from "./media-server.ts";

const TYPES: readonly (readonly [type: Picture["type"], fits: (bytes: Uint8Array) => boolean])[] = [
  ["image/jpeg", (bytes) => begins(bytes, [0xff, 0xd8, 0xff])],
  ["image/png", (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  [
    "image/webp",
    (bytes) => begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
  ],
];

/** More is no poster, bytes. */
export const MOST_PICTURE_BYTES = 10 * 1024 * 1024;

/** What a picture is by its own bytes, whatever it is called; `null` for what is none that a page should show. */
export function pictureType(bytes: Uint8Array): Picture["type"] | null {
  return TYPES.find(([, fits]) => fits(bytes))?.[0] ?? null;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
