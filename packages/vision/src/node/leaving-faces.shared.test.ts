import { readdirSync } from "node:fs";
import { randomStream } from "@moodreel/core/random";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedFile } from "../../../../test/support/shared-data.ts";
import type { FaceReader } from "../api/face-reader.ts";
import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../testing/vision-material.ts";
import { createFaceReader } from "./create-face-reader.ts";
import { decodeImage } from "./decode-image.ts";

const faces = sharedFile("faces");
const [WIDTH, HEIGHT] = [640, 480];
const PORTRAITS = 24;

/** What a camera may show when nobody is there, and a closed shutter. */
const drawn: readonly Frame[] = [
  frameOf(WIDTH, HEIGHT, () => 0),
  frameOf(WIDTH, HEIGHT, () => 128),
  frameOf(WIDTH, HEIGHT, (_x, y) => 40 + y / 3),
  frameOf(WIDTH, HEIGHT, (x) => (Math.floor(x / 40) % 2) * 180),
  frameOf(WIDTH, HEIGHT, (x, y) => (x * 7 + y * 13 + ((x * y) % 61)) % 256),
];

describe("a face that leaves in one step", () => {
  let reader: FaceReader;
  let backgrounds: readonly Frame[];
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
    const photos = ["hard/no_face/azure_house.jpg", "hard/no_face/azure_dog.jpg", "pexels/non_face.jpg"];
    const decoded = await Promise.all(
      photos.map((file) => decodeImage(`${faces}/${file}`, { maxEdge: 640 })),
    );
    backgrounds = [...drawn, ...decoded.map((photo) => placed(photo, 1, 0, 0, drawn[0]!))];
  });
  afterAll(() => reader.close());

  it("is let go within two frames, wherever and however large it was, whatever comes after", async () => {
    const random = randomStream(7);
    const portraits = readdirSync(`${faces}/london/smiling`).slice(0, PORTRAITS);
    const stayed: string[] = [];
    for (const [index, file] of portraits.entries()) {
      const background = backgrounds[index % backgrounds.length]!;
      const portrait = await decodeImage(`${faces}/london/smiling/${file}`, { maxEdge: 640 });
      // From a face 100 pixels wide to one that nearly fills the frame, not cut by its edges.
      const scale = 0.4 + 0.9 * random();
      const [dx, dy] = [(random() - 0.5) * 200 * (1.3 - scale), (random() - 0.5) * 60 * (1.3 - scale)];
      const shown = placed(portrait, scale, dx, dy, background);
      let seen = 0;
      for (let i = 0; i < 5; i++) seen = (await reader.read(shown, { video: true })).faces.length;
      if (seen !== 1) stayed.push(`${file} was not seen`);
      for (let i = 0; i < 6; i++) {
        const { faces: left } = await reader.read(background, { video: true });
        if (i >= 2 && left.length > 0)
          stayed.push(`${file} in frame ${i + 1} of background ${index % backgrounds.length}`);
      }
    }
    expect(stayed).toEqual([]);
  });

  it("is found at its new place alone when it comes back elsewhere", async () => {
    const portrait = await decodeImage(`${faces}/london/neutral/001_03.jpg`, { maxEdge: 640 });
    const at = (dx: number) => placed(portrait, 0.7, dx, 0, drawn[1]!);
    for (let i = 0; i < 5; i++) await reader.read(at(-120), { video: true });
    for (let i = 0; i < 3; i++) await reader.read(drawn[0]!, { video: true });
    for (let i = 0; i < 10; i++) {
      const { faces: found } = await reader.read(at(120), { video: true });
      expect(found).toHaveLength(1);
    }
  });
});

/** A picture, scaled about the middle of a frame of its own size and shifted, over a background. */
function placed(picture: Frame, scale: number, dx: number, dy: number, background: Frame): Frame {
  return frameOf(WIDTH, HEIGHT, (x, y, channel) => {
    const px = Math.round((x - dx - WIDTH / 2) / scale + picture.width / 2);
    const py = Math.round((y - dy - HEIGHT / 2) / scale + picture.height / 2);
    const inside = px >= 0 && py >= 0 && px < picture.width && py < picture.height;
    return inside
      ? picture.data[(py * picture.width + px) * 4 + channel]!
      : background.data[(y * WIDTH + x) * 4 + channel]!;
  });
}
