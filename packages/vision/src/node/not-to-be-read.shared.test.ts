import { readdirSync, readFileSync } from "node:fs";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedFile } from "../../../../test/support/shared-data.ts";
import type { FaceReader } from "../api/face-reader.ts";
import { createFaceReader } from "./create-face-reader.ts";

const cases = sharedFile("face-cases");
const london = `${sharedFile("faces")}/london`;

describe("faces that are not to be read", () => {
  let reader: FaceReader;
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  it("says that a mouth is covered, and is not sure", async () => {
    for (const file of ["mask-black-neutral-005.jpg", "mask-blue-happy-025.jpg"])
      expect((await reader.read(`${cases}/${file}`)).faces[0]?.unsure, file).toBe("covered");
  });

  it("reads a face that is upside down the right way up, or is not sure of it", async () => {
    const files = readdirSync(`${london}/smiling`).slice(0, 20);
    let [wrong, same] = [0, 0];
    for (const file of files) {
      const upright = sharp(await sharp(`${london}/smiling/${file}`).resize(320).png().toBuffer());
      const [plain] = (await reader.read(await upright.clone().png().toBuffer())).faces;
      const [turned] = (await reader.read(await upright.clone().rotate(180).png().toBuffer())).faces;
      if (turned?.dominant === plain?.dominant) same++;
      else if (turned?.unsure === null) wrong++;
    }
    expect(wrong).toBe(0);
    expect(same).toBeGreaterThanOrEqual(17);
    const [shared] = (await reader.read(`${cases}/upside-down-happy-029.jpg`)).faces;
    expect(shared).toMatchObject({ dominant: "happy" });
    // Its eyes are below its mouth.
    expect(shared!.keypoints[0]![1]).toBeGreaterThan(shared!.keypoints[3]![1]);
  });

  it("takes none of the portraits for anything but a face", async () => {
    const files = readFileSync(`${london}/labels.csv`, "utf8").trim().split("\n").slice(1);
    for (const [file = ""] of files.slice(0, 40).map((row) => row.split(","))) {
      const { faces } = await reader.read(await sharp(`${london}/${file}`).resize(320).png().toBuffer());
      expect(["covered", "upside-down", "hardly-a-face"], file).not.toContain(faces[0]?.unsure);
    }
  });
});

describe("faces far away", () => {
  let reader: FaceReader;
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  /** A portrait of this width somewhere on grey. */
  const far = (file: string, width: number, across: number, down: number) =>
    sharp(file)
      .resize(width)
      .toBuffer()
      .then((input) =>
        sharp({ create: { width: across, height: down, channels: 3, background: "#808080" } })
          .composite([{ input, left: Math.round(across * 0.61), top: Math.round(down * 0.37) }])
          .jpeg({ quality: 95 })
          .toBuffer(),
      );

  it("are found from across the room, whatever their skin", async () => {
    const rows = readFileSync(`${london}/labels.csv`, "utf8").trim().split("\n").slice(1);
    const some = new Map<string, string[]>();
    for (const [file = "", , , , , skin = ""] of rows.map((row) => row.trim().split(",")))
      some.set(skin, [...(some.get(skin) ?? []), file].slice(0, 4));
    expect(some.size).toBeGreaterThanOrEqual(4);
    for (const [skin, files] of some) {
      for (const file of files) {
        // Heads of these portraits are a third to two fifths of the picture's width: 28 to 33 pixels here.
        const { faces } = await reader.read(await far(`${london}/${file}`, 80, 640, 480));
        expect(faces, `${skin} ${file}`).toHaveLength(1);
        expect(faces[0]!.box.width).toBeLessThan(38);
      }
    }
  });

  it("are found in a huge photo", async () => {
    const { faces } = await reader.read(await far(`${london}/neutral/001_03.jpg`, 700, 7000, 9000));
    expect(faces).toHaveLength(1);
    expect(faces[0]!.box.x).toBeGreaterThan(4200);
  });
});
