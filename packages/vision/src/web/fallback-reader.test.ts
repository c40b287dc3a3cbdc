import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { frameOf } from "../testing/vision-material.ts";
import { FallbackReader } from "./fallback-reader.ts";
import { toPlainError, toVisionError } from "./worker-protocol.ts";
import type { Runtime } from "./runtime.ts";

const frame = frameOf(2, 2, () => 0);
const readings = (width: number): FrameReadings => ({
  faces: [],
  width,
  height: 1,
  ms: { decode: 0, detect: 0, classify: 0 },
});

/** Opens readers that answer with the length of their runtime's name, or fail as told. */
function runtimes(faults: Partial<Record<Runtime, "open" | Error>>) {
  return (runtime: Runtime) => {
    const fault = faults[runtime];
    if (fault === "open") return Promise.reject(new VisionError("model-unusable", `no ${runtime}`));
    return Promise.resolve({
      read: () => (fault === undefined ? Promise.resolve(readings(runtime.length)) : Promise.reject(fault)),
      close: () => Promise.resolve(),
    });
  };
}

describe("FallbackReader", () => {
  beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it("takes the first runtime that opens, and says on the console which did not", async () => {
    const reader = await FallbackReader.open(["webgpu", "small"], runtimes({ webgpu: "open" }));
    expect(reader.backend).toBe("wasm");
    expect(await reader.read(frame, {})).toEqual(readings("small".length));
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("fails as the last one fails where none opens, and at once where none is named", async () => {
    const open = runtimes({ small: "open", whole: "open" });
    await expect(FallbackReader.open(["small", "whole"], open)).rejects.toThrow("no whole");
    await expect(FallbackReader.open([], open)).rejects.toMatchObject({ code: "model-unusable" });
  });

  it("reads the frame again on the next runtime when one breaks, and stays there", async () => {
    const trap = new WebAssembly.RuntimeError("unreachable");
    const reader = await FallbackReader.open(["webgpu", "whole"], runtimes({ webgpu: trap }));
    expect(reader.backend).toBe("webgpu");
    expect(await reader.read(frame, {})).toEqual(readings("whole".length));
    expect(reader.backend).toBe("wasm");
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("does not change runtimes for a frame that none can read", async () => {
    const bad = new VisionError("frame-invalid", "no frame");
    const reader = await FallbackReader.open(["webgpu", "whole"], runtimes({ webgpu: bad }));
    await expect(reader.read(frame, {})).rejects.toBe(bad);
    expect(reader.backend).toBe("webgpu");
  });

  it("gives the error of the last runtime when that breaks too", async () => {
    const lost = new Error("out of memory");
    const reader = await FallbackReader.open(["whole"], runtimes({ whole: lost }));
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
