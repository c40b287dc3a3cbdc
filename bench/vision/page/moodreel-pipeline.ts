import { createFaceReader } from "@moodreel/vision";
import type { Pipeline } from "./pipeline.ts";

/** Ours on WebAssembly. The page is not isolated, so it has one thread, as the others do. */
export async function moodreelPipeline(): Promise<Pipeline> {
  const reader = await createFaceReader();
  return {
    frame: async (canvas) => {
      const { faces } = await reader.read(canvas, { video: true });
      return faces.map(({ scores }) => scores);
    },
    crop: async (crop) => (await reader.read(crop, { crop: true })).faces[0]!.scores,
  };
}
