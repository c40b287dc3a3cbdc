// `npm run icons`: draws the icons that home screens take, PNG in apps/web/public, from icon.svg beside them.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { ICON_SIZES, iconFile } from "../apps/web/head/icons.ts";
import { THEME_COLOUR } from "../apps/web/head/theme-colour.ts";

const PUBLIC = join(import.meta.dirname, "../apps/web/public");
/** Of a maskable icon's width, what no mask cuts off. */
const SAFE = 0.8;
/** Dots per inch at which the SVG is read, finer than any icon. */
const DENSITY = 600;

const svg = await readFile(join(PUBLIC, "icon.svg"));
for (const size of ICON_SIZES) {
  await drawn(size).toFile(join(PUBLIC, iconFile(size, "any")));
  await onGround(size).then((picture) => picture.toFile(join(PUBLIC, iconFile(size, "maskable"))));
}

function drawn(size: number) {
  return sharp(svg, { density: DENSITY }).resize(size).png({ compressionLevel: 9, palette: true });
}

/** The icon smaller, on its own ground to the edges. */
async function onGround(size: number) {
  const inner = await drawn(Math.round(size * SAFE)).toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: THEME_COLOUR } })
    .composite([{ input: inner }])
    .png({ compressionLevel: 9, palette: true });
}
