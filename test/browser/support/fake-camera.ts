import { open } from "node:fs/promises";
import sharp from "sharp";

/** A picture, and for how many seconds the camera shows it. */
export interface Scene {
  readonly picture: string;
  readonly seconds: number;
}

const WIDTH = 640;
const HEIGHT = 480;
const FRAMES_PER_SECOND = 5;

/**
 * Writes a Y4M file that Chromium plays, over and over, in place of a camera. Pictures are fitted
 * to 640 × 480; colours go from RGB to YCbCr 4:2:0 by ITU-R BT.601 with the range 16 to 235.
 */
export async function writeFakeCamera(path: string, scenes: readonly Scene[]): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.write(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`);
    for (const { picture, seconds } of scenes) {
      const { data } = await sharp(picture)
        .rotate()
        .resize(WIDTH, HEIGHT, { fit: "contain", background: "#7f7f7f" })
        .removeAlpha()
        .toColourspace("srgb")
        .raw()
        .toBuffer({ resolveWithObject: true });
      const frame = Buffer.concat([Buffer.from("FRAME\n"), toI420(data)]);
      for (let i = 0; i < seconds * FRAMES_PER_SECOND; i += 1) await file.write(frame);
    }
  } finally {
    await file.close();
  }
}

/** Planes Y, Cb, Cr of an RGB picture; the colour planes hold the mean of 2 × 2 pixels. */
function toI420(rgb: Uint8Array): Uint8Array {
  const size = WIDTH * HEIGHT;
  const planes = new Uint8Array(size * 1.5);
  for (let i = 0; i < size; i += 1) {
    const [r, g, b] = [rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0];
    planes[i] = 16 + 0.256_788 * r + 0.504_129 * g + 0.097_906 * b;
  }
  for (let y = 0; y < HEIGHT; y += 2) {
    for (let x = 0; x < WIDTH; x += 2) {
      const [r, g, b] = [0, 1, 2].map((channel) => meanOfFour(rgb, x, y, channel)) as [
        number,
        number,
        number,
      ];
      const at = size + (y / 2) * (WIDTH / 2) + x / 2;
      planes[at] = 128 - 0.148_223 * r - 0.290_993 * g + 0.439_216 * b;
      planes[at + size / 4] = 128 + 0.439_216 * r - 0.367_788 * g - 0.071_427 * b;
    }
  }
  return planes;
}

function meanOfFour(rgb: Uint8Array, x: number, y: number, channel: number): number {
  const at = (dx: number, dy: number): number => rgb[((y + dy) * WIDTH + x + dx) * 3 + channel] ?? 0;
  return (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1)) / 4;
}
