import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { frameOf } from "../testing/vision-material.ts";
import { FallbackReader } from "./fallback-reader.ts";
import { toPlainError, toVisionError } from "./worker-protocol.ts";
import type { WebBackend } from "./web-face-reader.ts";

const frame = frameOf(2, 2, () => 0);
const readings = (width: number): FrameReadings => ({
  faces: [],
  width,
  height: 1,
  ms: { decode: 0, detect: 0, classify: 0 },
});

/** Opens readers that answer with the position of their backend, or fail as told. */
function backends(faults: Partial<Record<WebBackend, "open" | Error>>) {
  return (backend: WebBackend) => {
    const fault = faults[backend];
    if (fault === "open") return Promise.reject(new VisionError("model-unusable", `no ${backend}`));
    return Promise.resolve({
      read: () => (fault === undefined ? Promise.resolve(readings(backend.length)) : Promise.reject(fault)),
      close: () => Promise.resolve(),
    });
  };
}

describe("FallbackReader", () => {
  beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it("takes the first backend that opens, and says on the console which did not", async () => {
    const reader = await FallbackReader.open(["webgpu", "wasm"], backends({ webgpu: "open" }));
    expect(reader.backend).toBe("wasm");
    expect(await reader.read(frame, {})).toEqual(readings("wasm".length));
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("fails as the last one fails where none opens, and at once where none is named", async () => {
    const open = backends({ webgpu: "open", wasm: "open" });
    await expect(FallbackReader.open(["webgpu", "wasm"], open)).rejects.toThrow("no wasm");
    await expect(FallbackReader.open([], open)).rejects.toMatchObject({ code: "model-unusable" });
  });

  it("reads the frame again on the next backend when one breaks, and stays there", async () => {
    const reader = await FallbackReader.open(
      ["webgpu", "wasm"],
      backends({ webgpu: new Error("device lost") }),
    );
    expect(reader.backend).toBe("webgpu");
    expect(await reader.read(frame, {})).toEqual(readings("wasm".length));
    expect(reader.backend).toBe("wasm");
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("does not change backends for a frame that none can read", async () => {
    const bad = new VisionError("frame-invalid", "no frame");
    const reader = await FallbackReader.open(["webgpu", "wasm"], backends({ webgpu: bad }));
    await expect(reader.read(frame, {})).rejects.toBe(bad);
    expect(reader.backend).toBe("webgpu");
  });

  it("gives the error of the last backend when that breaks too", async () => {
    const lost = new Error("out of memory");
    const reader = await FallbackReader.open(["wasm"], backends({ wasm: lost }));
    await expect(reader.read(frame, {})).rejects.toBe(lost);
  });
});

describe("errors on their way between threads", () => {
  it("keep code, message and fields", () => {
    const error = new VisionError("image-too-large", "too large", { width: 9 });
    const arrived = toVisionError(structuredClone(toPlainError(error)));
    expect(arrived).toBeInstanceOf(VisionError);
    expect(arrived).toMatchObject({ code: "image-too-large", message: "too large", fields: { width: 9 } });
  });

  it("make a fault of the runtime an error that says what to do", () => {
    for (const fault of [new Error("boom"), "boom"])
      expect(toPlainError(fault)).toMatchObject({ code: "model-unusable", fields: { reason: "boom" } });
  });
});
