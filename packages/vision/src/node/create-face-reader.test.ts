import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { EMOTIONS } from "@moodreel/core";
import { restingBaseline } from "@moodreel/core/emotion";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedData } from "../../../../test/support/shared-data.ts";
import type { FaceReader } from "../api/face-reader.ts";
import { checkDetector } from "../session/check-detector.ts";
import { checkExpression } from "../session/check-expression.ts";
import { modelJson } from "../testing/vision-material.ts";
import { createFaceReader } from "./create-face-reader.ts";
import { loadNative } from "./load-native.ts";
import { modelFiles } from "./model-files.ts";
import { openNativeSessions } from "./open-native-sessions.ts";
import { openWasmSessions } from "./open-wasm-sessions.ts";

describe("sessions in Node", () => {
  it.each(["native", "wasm"] as const)("give the pinned numbers on %s", async (runtime) => {
    const files = await modelFiles();
    const { detector, expression } =
      runtime === "native"
        ? await openNativeSessions(await loadNative(), files, 1)
        : await openWasmSessions(files);
    await checkDetector(detector, modelJson("face-detector.json"), modelJson("face-detector.check.json"));
    const check = modelJson("expression.check.json");
    await checkExpression(expression, modelJson("expression.json"), check);
    const wrong = { ...check, scores: [check.scores[1], check.scores[0]] };
    await expect(checkExpression(expression, modelJson("expression.json"), wrong)).rejects.toMatchObject({
      code: "model-unusable",
    });
    await Promise.all([detector.close(), expression.close()]);
  });
});

describe("reading on Node", () => {
  let reader: FaceReader;
  beforeAll(async () => {
    reader = await createFaceReader({ threads: 1 });
  });
  afterAll(() => reader.close());

  it("gives probabilities for a frame of any size, and never throws on noise", async () => {
    const size = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(size, size, fc.boolean(), fc.integer(), async (width, height, crop, seed) => {
        const data = Uint8Array.from(
          { length: width * height * 4 },
          (_, i) => Math.imul(i ^ seed, 0x9e3779b1) >>> 24,
        );
        const { faces } = await reader.read({ width, height, data }, { crop });
        if (crop) expect(faces).toHaveLength(1);
        for (const { scores } of faces) {
          const values = EMOTIONS.map((emotion) => scores[emotion]);
          expect(values.every((p) => p >= 0 && p <= 1)).toBe(true);
          expect(values.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("refuses frames that are none", async () => {
    const data = new Uint8Array(16);
    for (const [width, height] of [
      [0, 1],
      [2.5, 2],
      [3, 2],
      [Number.NaN, 2],
    ] as const) {
      await expect(reader.read({ width, height, data })).rejects.toMatchObject({ code: "frame-invalid" });
    }
  });

  it("tells what is wrong with a file", async () => {
    const unreadable = { name: "VisionError", code: "image-unreadable" };
    for (const source of [
      "no such file.jpg",
      tmpdir(),
      new Uint8Array(0),
      new TextEncoder().encode("<html>"),
    ]) {
      await expect(reader.read(source)).rejects.toMatchObject(unreadable);
    }
  });

  const faces = sharedData("faces");
  // The pictures lie beside the repository; without them the tests above are the ones.
  if (faces === null) return;

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
    expect(right.smiling).toBeGreaterThanOrEqual(42);
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
