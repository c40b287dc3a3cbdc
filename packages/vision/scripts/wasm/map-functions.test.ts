import { readFile } from "node:fs/promises";
import fc from "fast-check";
import * as ort from "onnxruntime-web/wasm";
import { describe, expect, it } from "vitest";
import { PIXELS_WASM } from "../../src/frame/pixels-wasm.ts";
import { checkDetector } from "../../src/session/check-detector.ts";
import { checkExpression } from "../../src/session/check-expression.ts";
import { createOrtSession, type OrtLike } from "../../src/session/ort-session.ts";
import { modelJson } from "../../src/testing/vision-material.ts";
import { leb128, mapFunctions, withPrefix } from "./map-functions.ts";
import { readUsedFunctions, RUNTIME } from "./used-functions.ts";

const pixels = Buffer.from(PIXELS_WASM, "base64");

describe("mapFunctions", () => {
  it("gives the same module where nothing is changed", () => {
    expect(mapFunctions(pixels, (code) => code).equals(pixels)).toBe(true);
  });

  it("makes one function trap and leaves the others", () => {
    const trap = Uint8Array.of(0, 0, 0x0b);
    const changed = mapFunctions(pixels, (code, index) => (index === 0 ? trap : code));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(changed));
    const { sumRows, sumPixels } = exports as Record<string, (...values: number[]) => void>;
    expect(() => sumRows!(0, 16, 1, 64, 128, 16)).toThrow("unreachable");
    expect(() => sumPixels!(0, 64, 128, 192, 2, 256, 64, 1, 1, 0)).not.toThrow();
  });

  it("puts instructions before a function's first, behind its locals", () => {
    // i32.const 77, i32.const 5, i32.store8
    const note = [0x41, ...leb128(77, true), 0x41, 5, 0x3a, 0, 0];
    const changed = mapFunctions(pixels, (code) => withPrefix(code, note));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(changed));
    const { memory, sumRows } = exports as unknown as {
      memory: WebAssembly.Memory;
      sumRows: (...values: number[]) => void;
    };
    sumRows(0, 16, 1, 64, 128, 16);
    expect(new Uint8Array(memory.buffer)[77]).toBe(5);
  });
});

describe("leb128", () => {
  it("reads back as the same number, signed or not", () => {
    const read = (bytes: readonly number[], signed: boolean) => {
      const value = bytes.reduce((sum, byte, i) => sum + BigInt(byte & 127) * 128n ** BigInt(i), 0n);
      return Number(signed ? BigInt.asIntN(bytes.length * 7, value) : value);
    };
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (value, signed) => {
        const bytes = leb128(value, signed);
        expect(read(bytes, signed)).toBe(value);
        expect(bytes.map((byte) => byte >= 128)).toEqual(bytes.map((_, i) => i < bytes.length - 1));
      }),
    );
  });
});

describe("the small runtime", () => {
  it("is of the runtime that was traced, and gives what the models' checks pin", async () => {
    expect((await readUsedFunctions(await readFile(RUNTIME))).size).toBeGreaterThan(3000);
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.wasmBinary = await readFile(new URL("../../dist/ort-small.wasm", import.meta.url));
    const open = async (name: string) => {
      const model = await readFile(new URL(`../../models/${name}.fused.onnx`, import.meta.url));
      const options = { executionProviders: ["wasm"], graphOptimizationLevel: "disabled" };
      return createOrtSession(ort as unknown as OrtLike<typeof options>, model, name, options);
    };
    const [detector, expression] = [await open("face-detector"), await open("expression")];
    await checkDetector(detector, modelJson("face-detector.json"), modelJson("face-detector.check.json"));
    await checkExpression(expression, modelJson("expression.json"), modelJson("expression.check.json"));
    for (const batch of [1, 7, 33]) {
      const data = new Float32Array(batch * 48 * 48).fill(100);
      const { scores } = await expression.run({ input: { data, dims: [batch, 1, 48, 48] } });
      expect(scores!.dims).toEqual([batch, 8]);
    }
    await Promise.all([detector.close(), expression.close()]);
  });
});
