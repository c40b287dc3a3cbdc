import sharp, { type Sharp } from "sharp";

const SIDE = 48;

type Distortion = (grey: Uint8Array, random: () => number) => Promise<Uint8Array>;

/** What rooms, cameras and hands do to a face, on 48 × 48 grey. */
export const DISTORTIONS: Readonly<Record<string, Distortion>> = {
  none: (grey) => Promise.resolve(grey),
  "darkness × 0.35": (grey) => Promise.resolve(grey.map((value) => value * 0.35)),
  "blur, sigma 1.5": (grey) => through(grey, (image) => image.blur(1.5)),
  "noise, deviation 20": (grey, random) =>
    Promise.resolve(grey.map((value) => Math.min(255, Math.max(0, Math.round(value + 20 * normal(random)))))),
  "JPEG, quality 10": async (grey) => {
    const jpeg = await picture(grey).jpeg({ quality: 10 }).toBuffer();
    return greyOf(sharp(jpeg));
  },
  "face of 24 pixels": async (grey) => {
    const small = await picture(grey).resize(24, 24).png().toBuffer();
    return greyOf(sharp(small).resize(SIDE, SIDE, { kernel: "linear" }));
  },
  "tilt of 20°": async (grey) => {
    // Mirrored edges, so that the turn brings in no black corners that a camera would not show.
    const wide = await picture(grey)
      .extend({ top: 24, bottom: 24, left: 24, right: 24, extendWith: "mirror" })
      .png()
      .toBuffer();
    const turned = await sharp(wide).rotate(20).png().toBuffer({ resolveWithObject: true });
    const inset = (length: number) => Math.floor((length - SIDE) / 2);
    const { width, height } = turned.info;
    return greyOf(
      sharp(turned.data).extract({ left: inset(width), top: inset(height), width: SIDE, height: SIDE }),
    );
  },
  "lower face covered": (grey) => Promise.resolve(grey.map((value, i) => (i < SIDE * 30 ? value : 90))),
};

function picture(grey: Uint8Array): Sharp {
  return sharp(grey, { raw: { width: SIDE, height: SIDE, channels: 1 } });
}

function through(grey: Uint8Array, change: (image: Sharp) => Sharp): Promise<Uint8Array> {
  return greyOf(change(picture(grey)));
}

async function greyOf(image: Sharp): Promise<Uint8Array> {
  const data = await image.toColourspace("b-w").removeAlpha().extractChannel(0).raw().toBuffer();
  return Uint8Array.from(data);
}

/** Roughly normal, mean 0, deviation 1: twelve uniforms less six. */
function normal(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}
