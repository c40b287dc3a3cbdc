import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedFile } from "../../../../test/support/shared-data.ts";
import type { FaceReader } from "../api/face-reader.ts";
import type { Frame } from "../frame/frame.ts";
import { createFaceReader } from "./create-face-reader.ts";
import { decodeImage } from "./decode-image.ts";

const london = `${sharedFile("faces")}/london`;

describe("light and skin", () => {
  let reader: FaceReader;
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  it("turns nobody away for the skin: at a seventh of the light, and in twice as much", async () => {
    const rows = readFileSync(`${london}/labels.csv`, "utf8").trim().split("\n").slice(1);
    const told = new Map<string, { n: number; dim: number; bright: number }>();
    for (const [file = "", , , , , skin = ""] of rows.map((row) => row.split(","))) {
      const frame = await decodeImage(`${london}/${file}`, { maxEdge: 320 });
      const of = told.get(skin) ?? { n: 0, dim: 0, bright: 0 };
      of.n++;
      if ((await reason(reader, frame, 0.15)) === "too-dark") of.dim++;
      if ((await reason(reader, frame, 2)) === "too-bright") of.bright++;
      told.set(skin, of);
    }
    expect(told.size).toBeGreaterThanOrEqual(4);
    for (const [skin, { n, dim, bright }] of told) {
      expect(dim, skin).toBe(0);
      expect(bright / n, skin).toBeLessThan(0.1);
    }
  });

  it("says that it is too dark where nothing can be made out", async () => {
    const frame = await decodeImage(`${london}/neutral/001_03.jpg`);
    expect(await reason(reader, frame, 0.04)).toBe("too-dark");
  });
});

async function reason(reader: FaceReader, frame: Frame, light: number) {
  const data = frame.data.map((value, i) => (i % 4 === 3 ? 255 : Math.min(255, Math.round(value * light))));
  return (await reader.read({ ...frame, data })).faces[0]?.unsure;
}
