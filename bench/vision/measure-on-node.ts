import { createFaceReader } from "@moodreel/vision";
import sharp from "sharp";
import { drawn } from "./draw.ts";
import { figuresOf, quantile, type Figures, type FaceScores } from "./figures.ts";
import type { Material } from "./material.ts";
import type { Run, Times } from "./measure-in-browser.ts";

export interface OnNode {
  readonly crops: Figures | null;
  /** One face at 640 × 480, one thread, by step. */
  readonly oneFace: { readonly whole: Times; readonly detect: Times; readonly classify: Times };
}

/** Ours on onnxruntime-node, one thread. */
export async function measureOnNode(pictures: Material, run: Run): Promise<OnNode> {
  const reader = await createFaceReader({ runtime: "native", threads: 1 });
  try {
    const frames = await Promise.all(
      pictures.single.map(async (file) => {
        const { data, info } = await sharp(file)
          .resize(640, 480, { fit: "contain" })
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        return { width: info.width, height: info.height, data };
      }),
    );
    const spent: { whole: number[]; detect: number[]; classify: number[] } = {
      whole: [],
      detect: [],
      classify: [],
    };
    for (let round = 0; round < (run.quick ? 20 : 300); round++) {
      const start = performance.now();
      const { ms } = await reader.read(frames[round % frames.length]!, { video: true });
      if (round < 5) continue;
      spent.whole.push(performance.now() - start);
      spent.detect.push(ms.detect);
      spent.classify.push(ms.classify);
    }
    const chosen = run.quick ? drawn(pictures.crops, 200, run.seed) : pictures.crops;
    const scores: FaceScores[] = [];
    for (const { grey } of chosen) {
      const png = await sharp(grey, { raw: { width: 48, height: 48, channels: 1 } })
        .png()
        .toBuffer();
      scores.push((await reader.read(png, { crop: true })).faces[0]!.scores);
    }
    return {
      crops:
        chosen.length === 0
          ? null
          : figuresOf(
              scores,
              chosen.map(({ truth }) => truth),
            ),
      oneFace: { whole: times(spent.whole), detect: times(spent.detect), classify: times(spent.classify) },
    };
  } finally {
    await reader.close();
  }
}

function times(ms: readonly number[]): Times {
  return { median: quantile(ms, 0.5), p95: quantile(ms, 0.95) };
}
