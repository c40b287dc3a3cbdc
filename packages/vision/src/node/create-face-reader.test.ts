import { tmpdir } from "node:os";
import { EMOTIONS } from "@moodreel/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    const files = await modelFiles(runtime);
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

  it("refuses what is not a frame", async () => {
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

  it("reads a picture without a face as some emotion, since a crop is taken at its word", async () => {
    const data = new Uint8Array(48 * 48 * 4).fill(127);
    const { faces } = await reader.read({ width: 48, height: 48, data }, { crop: true });
    expect(faces[0]!.unsure).not.toBeNull();
  });
});
