import { faceApiPipeline } from "./face-api-pipeline.ts";
import { humanPipeline } from "./human-pipeline.ts";
import type { Pipeline, PipelineName } from "./pipeline.ts";

/** Loads one library, and only that one's scripts and models. */
export async function openPipeline(name: PipelineName): Promise<Pipeline> {
  switch (name) {
    case "moodreel": {
      const { moodreelPipeline } = await import("./moodreel-pipeline.ts");
      return moodreelPipeline();
    }
    case "face-api tiny 416":
      return faceApiPipeline("tiny 416");
    case "face-api tiny 224":
      return faceApiPipeline("tiny 224");
    case "face-api ssd":
      return faceApiPipeline("ssd");
    case "human detector + emotion":
      return humanPipeline("least");
    case "human default face":
      return humanPipeline("default");
  }
}
