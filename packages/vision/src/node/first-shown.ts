import type { SharpOptions } from "sharp";
import type sharpModule from "sharp";

/** Many animations fade in; one that shows nothing for longer is taken at its start. */
const MAX_PAGES = 24;
/** Grey levels, 0 to 255, between the darkest and the brightest part of a frame that shows something. */
const LEAST_RANGE = 24;

/** The number of an animation's first frame that is not flat: 0 where all are. */
export async function firstShown(
  sharp: typeof sharpModule,
  source: string | Uint8Array,
  options: SharpOptions,
  pages: number,
): Promise<number> {
  for (let page = 0; page < Math.min(pages, MAX_PAGES); page++) {
    const small = await sharp(source, { ...options, page })
      .flatten({ background: "#000" })
      .resize(32, 32, { fit: "fill" })
      .greyscale()
      .raw({ depth: "uchar" })
      .toBuffer();
    if (Math.max(...small) - Math.min(...small) >= LEAST_RANGE) return page;
  }
  return 0;
}
