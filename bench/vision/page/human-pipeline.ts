import type { Emotion } from "@moodreel/core";
import type { FaceScores, Pipeline } from "./pipeline.ts";

/** The order of its model's outputs, from its source. */
const LABELS: readonly Emotion[] = ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"];

/** @vladmandic/human on WebAssembly, with its default face modules or with the least that reads emotions. */
export async function humanPipeline(modules: "least" | "default"): Promise<Pipeline> {
  const address = "/peers/human/dist/human.esm.js";
  const { default: Human } = await import(/* @vite-ignore */ address);
  const least = {
    mesh: { enabled: false },
    iris: { enabled: false },
    description: { enabled: false },
    attention: { enabled: false },
  };
  const human = new Human({
    backend: "wasm",
    wasmPath: "/peers/tfjs-wasm/",
    modelBasePath: "/peers/human/models",
    debug: false,
    // Every frame is computed: its cache would answer for frames that look alike.
    cacheSensitivity: 0,
    body: { enabled: false },
    hand: { enabled: false },
    object: { enabled: false },
    gesture: { enabled: false },
    face: {
      enabled: true,
      detector: { maxDetected: 10 },
      emotion: { enabled: true, minConfidence: 0 },
      ...(modules === "least" ? least : {}),
    },
  });
  await human.load();
  return {
    frame: async (canvas) => {
      const { face } = await human.detect(canvas);
      return face.map(({ emotion }: { emotion?: { emotion: Emotion; score: number }[] }) =>
        Object.fromEntries((emotion ?? []).map(({ emotion: name, score }) => [name, score])),
      );
    },
    crop: async (crop) => scoresOfCrop(human, crop),
  };
}

/** Its emotion model on a crop, prepared as its source does: grey, resized to the input, −1 to 1. */
async function scoresOfCrop(human: any, crop: ImageData): Promise<FaceScores> {
  const { tf } = human;
  const model = human.models.models.emotion;
  const side = model.inputs[0].shape[2];
  const output = tf.tidy(() => {
    const rgb = tf.browser.fromPixels(crop).toFloat().div(255).expandDims(0);
    const grey = tf.image.resizeBilinear(rgb, [side, side]).mul([0.2989, 0.587, 0.114]).sum(3, true);
    return model.execute(grey.sub(0.5).mul(2));
  });
  const data: Float32Array = await output.data();
  output.dispose();
  return Object.fromEntries(LABELS.map((label, index) => [label, data[index] ?? 0]));
}
