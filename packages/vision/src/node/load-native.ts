import { VisionError } from "../errors.ts";

export type NativeRuntime = typeof import("onnxruntime-node");

/**
 * From 1.29 on ONNX Runtime reports its use to its maker, and its look at the process for that
 * purpose overruns the stack where the command line is long. It reads this variable when it starts.
 */
const NO_REPORTS = "ORT_DISABLE_TELEMETRY";

let loading: Promise<NativeRuntime> | null = null;

/** onnxruntime-node where it is installed and works, else `null`. */
export async function findNative(): Promise<NativeRuntime | null> {
  try {
    return await loadNative();
  } catch (error) {
    if (!(error instanceof VisionError)) throw error;
    if (error.code !== "dependency-missing")
      process.emitWarning(`${error.message} Faces are read on WebAssembly instead.`, "VisionWarning");
    return null;
  }
}

/** @throws VisionError `dependency-missing` when it is not installed, `model-unusable` when it does not load */
export function loadNative(): Promise<NativeRuntime> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<NativeRuntime> {
  try {
    const ort = await import(/* webpackIgnore: true */ "onnxruntime-node");
    await start(ort);
    return ort;
  } catch (cause) {
    throw isMissing(cause)
      ? new VisionError(
          "dependency-missing",
          'onnxruntime-node is not installed. Run `npm install onnxruntime-node`, or leave `runtime: "native"` out to read on WebAssembly.',
          { package: "onnxruntime-node" },
          { cause },
        )
      : new VisionError(
          "model-unusable",
          `onnxruntime-node cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}. It supports Linux, macOS and Windows on x64 and arm64.`,
          {},
          { cause },
        );
  }
}

/** Starts the engine with its reports off, and leaves the host's environment as it was. */
async function start(ort: NativeRuntime): Promise<void> {
  const before = process.env[NO_REPORTS];
  process.env[NO_REPORTS] = "1";
  try {
    // It starts with the first session, before it looks at the model: an invalid one is enough.
    await ort.InferenceSession.create(new Uint8Array(1), { logSeverityLevel: 4 }).catch(() => null);
  } finally {
    if (before === undefined) delete process.env[NO_REPORTS];
    else process.env[NO_REPORTS] = before;
  }
}

function isMissing(cause: unknown): boolean {
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === "ERR_MODULE_NOT_FOUND" && message.includes("onnxruntime-node");
}
