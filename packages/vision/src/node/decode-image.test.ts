import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import { decodeImage } from "./decode-image.ts";

/** Left half red, right half blue. */
function flag(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i++) data[i * 3 + (i % width < width / 2 ? 0 : 2)] = 255;
  return sharp(data, { raw: { width, height, channels: 3 } });
}

const at = (
  { data, width }: { data: Uint8Array | Uint8ClampedArray; width: number },
  x: number,
  y: number,
) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];

describe("decodeImage", () => {
  it("says of an empty name that it is empty, as of any other file", async () => {
    await expect(decodeImage("")).rejects.toMatchObject({
      code: "image-unreadable",
      message: "The name of a picture is empty; name a file.",
    });
  });

  it("turns a photo upright as its EXIF orientation says", async () => {
    // Orientation 6: the camera was held on its side; turned clockwise, left becomes top.
    const turned = await flag(40, 20).png().withMetadata({ orientation: 6 }).toBuffer();
    const frame = await decodeImage(turned);
    expect([frame.width, frame.height]).toEqual([20, 40]);
    expect(at(frame, 10, 5)).toEqual([255, 0, 0]);
    expect(at(frame, 10, 35)).toEqual([0, 0, 255]);
  });

  it.each(["png", "webp", "gif", "jpeg", "avif"] as const)("reads %s as RGBA", async (format) => {
    const frame = await decodeImage(await flag(16, 8).toFormat(format, { quality: 95 }).toBuffer());
    expect([frame.width, frame.height, frame.data.length]).toEqual([16, 8, 512]);
    const [red, , blue] = at(frame, 2, 4);
    expect(red! - blue!).toBeGreaterThan(200);
  });

  it("takes the first frame of an animated GIF", async () => {
    const frames = [0, 90, 180].map((grey) => Buffer.alloc(12 * 12 * 3, grey));
    const gif = await sharp(Buffer.concat(frames), {
      raw: { width: 12, height: 36, channels: 3, pageHeight: 12 },
    })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const frame = await decodeImage(gif);
    expect([frame.width, frame.height]).toEqual([12, 12]);
    expect(at(frame, 6, 6)).toEqual([0, 0, 0]);
  });

  it("takes the first frame of an animation that shows something", async () => {
    const striped = Buffer.alloc(12 * 12 * 3);
    striped.fill(200, 0, 12 * 6 * 3);
    const frames = [Buffer.alloc(12 * 12 * 3), Buffer.alloc(12 * 12 * 3, 20), striped];
    const animation = sharp(Buffer.concat(frames), {
      raw: { width: 12, height: 36, channels: 3, pageHeight: 12 },
    });
    for (const format of ["gif", "webp"] as const) {
      const frame = await decodeImage(await animation.clone().toFormat(format).toBuffer());
      expect([frame.width, frame.height]).toEqual([12, 12]);
      expect(at(frame, 6, 2)[0]).toBeGreaterThan(150);
    }
  });

  it("shows a JPEG that lacks its last bytes, as viewers do, and refuses half of one", async () => {
    const noise = Buffer.from(
      Array.from({ length: 320 * 240 * 3 }, (_, i) => (i * 7919 + (i >> 4) * 104_729) % 256),
    );
    const picture = sharp(noise, { raw: { width: 320, height: 240, channels: 3 } });
    for (const progressive of [false, true]) {
      const whole = await picture.clone().jpeg({ progressive }).toBuffer();
      for (const lost of [1, 2, 3, 20]) {
        const frame = await decodeImage(whole.subarray(0, -lost));
        expect([frame.width, frame.height]).toEqual([320, 240]);
      }
    }
    const whole = await picture.clone().jpeg().toBuffer();
    for (const share of [0.3, 0.5, 0.8]) {
      const half = decodeImage(whole.subarray(0, Math.floor(whole.length * share)));
      await expect(half).rejects.toMatchObject({ code: "image-unreadable" });
    }
  });

  it("puts transparent pictures on black, as the page does", async () => {
    const clear = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 0 } },
    })
      .png()
      .toBuffer();
    expect(at(await decodeImage(clear), 1, 1)).toEqual([0, 0, 0]);
  });

  it("refuses a picture of too many pixels before it unpacks them", async () => {
    // A flat picture packs well: 90 megapixels in a few kilobytes.
    const bomb = await sharp({ create: { width: 10_000, height: 9000, channels: 3, background: "white" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    await expect(decodeImage(bomb)).rejects.toMatchObject({ code: "image-too-large" });
  });
});
