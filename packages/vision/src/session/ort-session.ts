import { VisionError } from "../errors.ts";
import type { FloatTensor, SessionLike } from "./session-like.ts";

/** What is used of onnxruntime-common, which onnxruntime-node and onnxruntime-web both implement. */
export interface OrtLike<Options> {
  readonly InferenceSession: {
    create(model: Uint8Array, options: Options): Promise<OrtSession>;
  };
  readonly Tensor: new (type: "float32", data: Float32Array, dims: readonly number[]) => unknown;
}

interface OrtSession {
  // `any`: the runtime's own tensor types differ per package, and only `float32` ones are made here.
  run(
    feeds: Record<string, any>,
  ): Promise<Record<string, { readonly data?: unknown; readonly dims?: readonly number[] }>>;
  release(): Promise<void>;
}

/** @throws VisionError `model-unusable` when the runtime does not take the model */
export async function createOrtSession<Options>(
  ort: OrtLike<Options>,
  model: Uint8Array,
  name: string,
  options: Options,
): Promise<SessionLike> {
  let session: OrtSession;
  try {
    session = await ort.InferenceSession.create(model, options);
  } catch (cause) {
    throw new VisionError(
      "model-unusable",
      `ONNX Runtime does not take the model ${name}: ${reason(cause)}. Check that the file is the one of this version of @moodreel/vision.`,
      { model: name },
      { cause },
    );
  }
  return {
    async run(feeds) {
      const inputs: Record<string, unknown> = {};
      for (const [key, { data, dims }] of Object.entries(feeds))
        inputs[key] = new ort.Tensor("float32", data, dims);
      const outputs = await session.run(inputs);
      return Object.fromEntries(
        Object.entries(outputs).map(([key, value]) => [key, floatTensor(value, key, name)]),
      );
    },
    close: () => session.release(),
  };
}

function floatTensor(
  value: { readonly data?: unknown; readonly dims?: readonly number[] },
  output: string,
  model: string,
): FloatTensor {
  const { data, dims } = value;
  if (!(data instanceof Float32Array) || dims === undefined) {
    throw new VisionError(
      "model-unusable",
      `The model ${model} gives no float32 numbers as ${output}. Check that the file is the one of this version of @moodreel/vision.`,
      { model, output },
    );
  }
  return { data, dims };
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
