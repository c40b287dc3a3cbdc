import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { frameOf } from "../testing/vision-material.ts";
import { BrokenEngine } from "./broken-engine.ts";
import type { Engine } from "./engine.ts";
import { FallbackReader, type EngineReader } from "./fallback-reader.ts";
import { toPlainError, toVisionError, type WirePicture } from "./worker-protocol.ts";

const picture: WirePicture = { frame: frameOf(2, 2, () => 0) };
const readings = (width: number): FrameReadings => ({
  outcome: "no-face",
  faces: [],
  width,
  height: 1,
  ms: { decode: 0, detect: 0, classify: 0 },
});

/** Opens readers that answer with the length of their engine's name, or have a fault. */
function engines(
  faults: Partial<Record<Engine, VisionError | "breaks">>,
  openFaults: readonly Engine[] = [],
) {
  const ended: Engine[] = [];
  const open = (engine: Engine): Promise<EngineReader> => {
    if (openFaults.includes(engine)) return Promise.reject(new VisionError("model-unusable", `no ${engine}`));
    const fault = faults[engine];
    return Promise.resolve({
      read(given) {
        if (fault === undefined) return Promise.resolve(readings(engine.length));
        const broken = new BrokenEngine(given, new VisionError("model-unusable", `${engine} broke`));
        return Promise.reject(fault === "breaks" ? broken : fault);
      },
      retire: () => void ended.push(engine),
      close: () => void ended.push(engine),
    });
  };
  return { open, ended };
}

describe("FallbackReader", () => {
  beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  it("takes the first engine that opens, and says on the console which did not", async () => {
    const reader = await FallbackReader.open(["small", "whole"], engines({}, ["small"]).open);
    expect(reader.engine).toBe("whole");
    expect(await reader.read(picture, {})).toEqual(readings("whole".length));
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("fails as the last one fails where none opens, and at once where none is named", async () => {
    const { open } = engines({}, ["small", "whole"]);
    await expect(FallbackReader.open(["small", "whole"], open)).rejects.toThrow("no whole");
    await expect(FallbackReader.open([], open)).rejects.toMatchObject({ code: "model-unusable" });
  });

  it.each([
    ["all WebAssembly is forbidden", new VisionError("csp-blocked", "forbidden")],
    ["the caller gave up", new DOMException("aborted", "AbortError")],
  ])("tries no other engine where %s", async (_when, error) => {
    const opened: Engine[] = [];
    const open = (engine: Engine) => {
      opened.push(engine);
      return Promise.reject(error);
    };
    await expect(FallbackReader.open(["small", "whole"], open)).rejects.toBe(error);
    expect(opened).toEqual(["small"]);
  });

  it("reads pictures again on the next engine when one breaks, and stays there", async () => {
    const { open, ended } = engines({ small: "breaks" });
    const reader = await FallbackReader.open(["small", "whole"], open);
    expect(reader.engine).toBe("small");
    const both = await Promise.all([reader.read(picture, {}), reader.read(picture, {})]);
    expect(both).toEqual([readings("whole".length), readings("whole".length)]);
    expect(reader.engine).toBe("whole");
    expect(ended).toEqual(["small"]);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it("does not change engines for a picture that none can read", async () => {
    const bad = new VisionError("frame-invalid", "no frame");
    const reader = await FallbackReader.open(["small", "whole"], engines({ small: bad }).open);
    await expect(reader.read(picture, {})).rejects.toBe(bad);
    expect(reader.engine).toBe("small");
  });

  it("gives the error of the last engine when that breaks too", async () => {
    const { open } = engines({ small: "breaks", whole: "breaks" });
    const reader = await FallbackReader.open(["small", "whole"], open);
    await expect(reader.read(picture, {})).rejects.toThrow("whole broke");
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
