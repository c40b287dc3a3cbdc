import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { restingBaseline } from "@moodreel/core/emotion";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedFile } from "../../../../test/support/shared-data.ts";
import type { FaceReader } from "../api/face-reader.ts";
import { createFaceReader } from "./create-face-reader.ts";

const faces = sharedFile("faces");

describe("reading pictures of people on Node", () => {
  let reader: FaceReader;
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  it("finds every London face, and reads smiles and neutral faces", async () => {
    const right = { smiling: 0, neutral: 0 };
    for (const [folder, emotion] of [
      ["smiling", "happy"],
      ["neutral", "neutral"],
    ] as const) {
      for (const file of readdirSync(`${faces}/london/${folder}`)) {
        const { faces: found } = await reader.read(`${faces}/london/${folder}/${file}`);
        expect(found, file).toHaveLength(1);
        if (found[0]!.dominant === emotion) right[folder]++;
      }
    }
    expect(right.smiling).toBeGreaterThanOrEqual(43);
    expect(right.neutral).toBeGreaterThanOrEqual(47);
  });

  it("reads smiles as smiles beside the person's own resting face, and that face as neutral", async () => {
    const people = readdirSync(`${faces}/london/neutral`).map((file) => file.slice(0, 3));
    let [smiles, rest] = [0, 0];
    for (const person of people) {
      const neutral = `${faces}/london/neutral/${person}_03.jpg`;
      const { faces: atRest } = await reader.read(neutral);
      const baseline = restingBaseline(Array.from({ length: 8 }, () => atRest[0]!.scores))!;
      const again = await reader.read(neutral, { baseline });
      const smile = await reader.read(`${faces}/london/smiling/${person}_08.jpg`, { baseline });
      if (again.faces[0]!.dominant === "neutral") rest++;
      if (smile.faces[0]!.dominant === "happy") smiles++;
    }
    expect(rest).toBe(people.length);
    expect(smiles).toBeGreaterThanOrEqual(38);
  });

  it("gives the hard pictures the outcomes of their manifest", async () => {
    const rows = (await readFile(`${faces}/hard/manifest.csv`, "utf8")).trim().split("\n").slice(1);
    expect(rows.length).toBeGreaterThan(20);
    for (const [file = "", kind, expected = ""] of rows.map((row) => row.split(","))) {
      const reading = reader.read(`${faces}/hard/${file}`);
      if (kind === "corrupt") await expect(reading, file).rejects.toMatchObject({ code: "image-unreadable" });
      // A face 17 pixels wide is below what the detector can see.
      else if (/^[01]$/.test(expected) && !file.includes("tile64px"))
        expect((await reading).faces, file).toHaveLength(Number(expected));
      else if (kind === "several_faces") expect((await reading).faces.length, file).toBeGreaterThanOrEqual(3);
    }
  });
});
