import type { Emotion } from "@moodreel/core";
import type { FaceScores, Pipeline } from "./pipeline.ts";

type Detector = "tiny 416" | "tiny 224" | "ssd";

const NAMES: Readonly<Record<string, Emotion>> = {
  neutral: "neutral",
  happy: "happy",
  sad: "sad",
  angry: "angry",
  fearful: "fear",
  disgusted: "disgust",
  surprised: "surprise",
};

/** @vladmandic/face-api as its README shows: a detector and the expression net, tfjs on WebAssembly. */
export async function faceApiPipeline(detector: Detector): Promise<Pipeline> {
  const address = "/peers/face-api/dist/face-api.esm.js";
  const api = await import(/* @vite-ignore */ address);
  api.tf.setWasmPaths("/peers/tfjs-wasm/");
  await api.tf.setBackend("wasm");
  await api.tf.ready();
  const models = "/peers/face-api/model";
  await (detector === "ssd" ? api.nets.ssdMobilenetv1 : api.nets.tinyFaceDetector).loadFromUri(models);
  await api.nets.faceExpressionNet.loadFromUri(models);
  const options =
    detector === "ssd"
      ? new api.SsdMobilenetv1Options()
      : new api.TinyFaceDetectorOptions({ inputSize: detector === "tiny 416" ? 416 : 224 });
  const canvas = new OffscreenCanvas(48, 48);
  const context = canvas.getContext("2d")!;
  const element = Object.assign(document.createElement("canvas"), { width: 48, height: 48 });
  return {
    frame: async (frame) => {
      const faces = await api.detectAllFaces(frame, options).withFaceExpressions();
      return faces.map(({ expressions }: { expressions: Record<string, number> }) => named(expressions));
    },
    crop: async (crop) => {
      context.putImageData(crop, 0, 0);
      element.getContext("2d")!.drawImage(canvas, 0, 0);
      return named(await api.nets.faceExpressionNet.predictExpressions(element));
    },
  };
}

function named(expressions: Record<string, number>): FaceScores {
  return Object.fromEntries(Object.entries(NAMES).map(([theirs, ours]) => [ours, expressions[theirs] ?? 0]));
}
