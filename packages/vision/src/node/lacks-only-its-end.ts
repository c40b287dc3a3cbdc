import { readFile } from "node:fs/promises";
import type sharpModule from "sharp";

/** How a JPEG ends, perhaps with bytes of a camera's own after it. */
const END = Buffer.from([0xff, 0xd9]);
/** Of a JPEG's rows so many may be missing, 0 to 1. */
const MISSING = 0.05;
/** The decoder fills what it has no data for with this grey. */
const FILL = 128;

/** Whether a JPEG breaks off at its very end: nearly all of the picture is there. */
export async function lacksOnlyItsEnd(
  sharp: typeof sharpModule,
  source: string | Uint8Array,
): Promise<boolean> {
  const bytes =
    typeof source === "string"
      ? await readFile(source)
      : Buffer.from(source.buffer, source.byteOffset, source.length);
  if (bytes.includes(END, -2)) return false;
  if (bytes.includes(END, Math.floor(bytes.length / 2))) return false;
  const { data, info } = await sharp(bytes, { failOn: "none", limitInputPixels: false })
    .greyscale()
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  let missing = 0;
  for (let y = info.height - 1; y >= 0; y--) {
    const row = data.subarray(y * info.width, (y + 1) * info.width);
    // A block that was cut off within a row leaves the rest of the row grey, not all of it.
    if (row.subarray(-Math.ceil(info.width / 4)).some((grey) => Math.abs(grey - FILL) > 1)) break;
    missing++;
  }
  return missing <= MISSING * info.height;
}
