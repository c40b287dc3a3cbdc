import { Blob } from "node:buffer";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { EMOTIONS } from "@moodreel/core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaceReader } from "../api/face-reader.ts";
import type { FaceSource } from "../api/face-source.ts";
import { createFaceReader } from "./create-face-reader.ts";

const manifest = createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json");
/** Three people. */
const PHOTO = join(dirname(manifest), "demo", "sample1.jpg");

describe("a reader in Node", () => {
  let native: FaceReader;
  let wasm: FaceReader;
  beforeAll(async () => {
    native = await createFaceReader();
    wasm = await createFaceReader({ runtime: "wasm" });
  });
  afterAll(() => Promise.all([native.close(), wasm.close()]));

  it("runs on onnxruntime-node where it is installed, and on WebAssembly where asked to", () => {
    expect([native.runtime, wasm.runtime]).toEqual(["native", "wasm"]);
  });

  it("reads the same on both", async () => {
    const [a, b] = await Promise.all([native.read(PHOTO), wasm.read(PHOTO)]);
    expect(a.faces).toHaveLength(3);
    expect([b.outcome, b.faces.length]).toEqual([a.outcome, a.faces.length]);
    b.faces.forEach((face, index) => {
      const wanted = a.faces[index]!;
      expect(face.box.x).toBeCloseTo(wanted.box.x, 1);
      expect(face.unsure).toBe(wanted.unsure);
      // The network computes in bytes: where a crop differs in the sixth digit, one may round the other way, and taking
      // a part of the prior off makes more of that for rare emotions.
      expect(face.dominant).toBe(wanted.dominant);
      for (const emotion of EMOTIONS)
        expect(Math.abs(face.scores[emotion] - wanted.scores[emotion])).toBeLessThan(0.03);
    });
  });

  it("reads a path, addresses, bytes, a Blob and a frame alike", async () => {
    const bytes = await readFile(PHOTO);
    const server = createServer((request, response) =>
      request.url === "/photo.jpg" ? response.end(bytes) : response.writeHead(404).end(),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const sources: readonly FaceSource[] = [
      PHOTO,
      pathToFileURL(PHOTO),
      pathToFileURL(PHOTO).href,
      `${origin}/photo.jpg`,
      new URL(`${origin}/photo.jpg`),
      `data:image/jpeg;base64,${bytes.toString("base64")}`,
      bytes,
      new Uint8Array(bytes).buffer,
      new Blob([bytes]),
      { width: info.width, height: info.height, data },
    ];
    try {
      for (const source of sources) {
        const { width, height, faces } = await native.read(source);
        expect([width, height, faces.length]).toEqual([info.width, info.height, 3]);
      }
      await expect(native.read(`${origin}/none.jpg`)).rejects.toMatchObject({
        code: "image-unreadable",
        message: expect.stringContaining("404"),
      });
    } finally {
      server.close();
    }
  });

  it.each([
    ["a number", 5, "number"],
    ["nothing", null, "null"],
    ["what only a page has", { videoWidth: 640, videoHeight: 480 }, "Object"],
  ])("says of %s what could be read in its place", async (_name, source, kind) => {
    const error: unknown = await native.read(source as unknown as FaceSource).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: "source-unsupported", fields: { kind } });
    expect(String(error)).toContain("Pass a path, a URL");
  });

  it("leaves the environment of its host as it was", () => {
    expect(process.env["ORT_DISABLE_TELEMETRY"]).toBeUndefined();
  });

  it("is not opened once the signal has aborted, and says why", async () => {
    const reason = new Error("changed my mind");
    await expect(createFaceReader({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("reads nothing once it is closed", async () => {
    const reader = await createFaceReader();
    const waiting = reader.read(PHOTO);
    await Promise.all([reader.close(), expect(waiting).rejects.toMatchObject({ code: "reader-closed" })]);
    await reader.close();
    await expect(reader.read(PHOTO)).rejects.toMatchObject({ code: "reader-closed" });
  });
});
