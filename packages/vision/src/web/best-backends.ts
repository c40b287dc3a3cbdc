import type { WebBackend } from "./web-face-reader.ts";

/** What is used of WebGPU here; it is not in TypeScript's DOM library. */
interface Gpu {
  requestAdapter(): Promise<{ readonly info: { readonly isFallbackAdapter?: boolean } } | null>;
}

/**
 * The backends to try, best first. WebGPU without a graphics card (a fallback adapter, computed
 * on the processor) is left out: it took 1.7 s per frame where WebAssembly took 0.03 s.
 */
export async function bestBackends(): Promise<readonly WebBackend[]> {
  const { gpu } = navigator as { readonly gpu?: Gpu };
  const adapter = (await gpu?.requestAdapter()) ?? null;
  return adapter === null || adapter.info.isFallbackAdapter === true ? ["wasm"] : ["webgpu", "wasm"];
}
