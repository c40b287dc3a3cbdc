import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { THEME_COLOUR } from "./demo-head.ts";

/** px */
const SIZES = [192, 512] as const;
/** Of a maskable icon's width, what no mask cuts off. */
const SAFE = 0.8;

/** Writes what makes the page installable: its manifest and its icons. @param icon path of an SVG */
export async function writeAppManifest(folder: string, icon: string): Promise<void> {
  const svg = await readFile(icon);
  await Promise.all(
    SIZES.flatMap((size) => [
      sharp(svg, { density: 600 })
        .resize(size)
        .png()
        .toFile(join(folder, `icon-${size}.png`)),
      maskable(svg, size).then((picture) => picture.toFile(join(folder, `icon-maskable-${size}.png`))),
    ]),
  );
  const icons = SIZES.flatMap((size) => [
    { src: `./icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose: "any" },
    { src: `./icon-maskable-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose: "maskable" },
  ]);
  const manifest = {
    name: "Moodreel",
    short_name: "Moodreel",
    description: "Films that fit the look on your face. Read on this device.",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: THEME_COLOUR,
    theme_color: THEME_COLOUR,
    icons: [{ src: "./icon.svg", sizes: "any", type: "image/svg+xml" }, ...icons],
  };
  await writeFile(join(folder, "manifest.webmanifest"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The icon smaller, on its own ground to the edges. */
async function maskable(svg: Buffer, size: number): Promise<Sharp> {
  const inner = Math.round(size * SAFE);
  const picture = await sharp(svg, { density: 600 }).resize(inner).png().toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: THEME_COLOUR } })
    .composite([{ input: picture }])
    .png();
}
