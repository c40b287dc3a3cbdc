import type { Machine } from "../machine.ts";
import type { Latency } from "./measure.ts";

export interface ScaleResults extends Machine {
  readonly seed: number;
  readonly threads: number;
  readonly model: {
    readonly ratings: number;
    readonly people: number;
    readonly items: number;
    readonly tested: number;
    readonly readSeconds: number;
    readonly sortSeconds: number;
    readonly fitSeconds: number;
    readonly fitProcessorSeconds: number;
    readonly peakMiB: number;
    readonly modelMiB: number;
    readonly loadMs: number;
    readonly ndcg10: number;
    readonly popularityNdcg10: number;
    readonly recommendMs: Latency;
  };
  readonly parts: {
    readonly countSeconds: number;
    readonly parts: readonly { readonly name: string; readonly seconds: number; readonly ndcg10: number }[];
  };
  readonly wide: {
    readonly items: number;
    readonly people: number;
    readonly ratings: number;
    readonly blendMs: Latency;
    readonly modelMs: Latency;
  };
}

/** The results as Markdown. */
export function scaleReport(results: ScaleResults): string {
  const { date, processor, cores, memoryGiB, nodeVersion, seed, threads, model, parts, wide } = results;
  return `# Recommending at scale, measured

${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, seed ${seed}, ${threads} threads. Ratings are made up: see \`bench/recommend/generate/\`.

## Many ratings

${model.ratings} ratings by ${model.people} people of ${model.items} items, in a file of MovieLens' format.

| what | measured |
| --- | --- |
| read the file, s | ${model.readSeconds.toFixed(1)} |
| sort by person and time, s | ${model.sortSeconds.toFixed(1)} |
| fit, s | ${model.fitSeconds.toFixed(1)} |
| … of processors, s | ${model.fitProcessorSeconds.toFixed(1)} |
| memory of the process at most, MiB | ${model.peakMiB.toFixed(0)} |
| the model's file, MiB | ${model.modelMiB.toFixed(1)} |
| load it, ms | ${model.loadMs.toFixed(1)} |
| recommend for one person, ms, p50 | ${ms(model.recommendMs)} |
| NDCG@10 on the latest choice of ${model.tested} people | ${model.ndcg10.toFixed(4)} |
| … of popularity | ${model.popularityNdcg10.toFixed(4)} |

What each way of fitting costs after one count of ${parts.countSeconds.toFixed(1)} s, and gives alone, every seen item counting alike:

| | fit, s | NDCG@10 |
| --- | --- | --- |
${parts.parts.map(({ name, seconds, ndcg10 }) => `| ${name} | ${seconds.toFixed(1)} | ${ndcg10.toFixed(4)} |`).join("\n")}

## Many items

One person's history to the twenty best of ${wide.items} items, learned from ${wide.ratings} ratings by ${wide.people} people:

| | ms, p50 |
| --- | --- |
| all of the blend, with content and the clock | ${ms(wide.blendMs)} |
| a model out of its file | ${ms(wide.modelMs)} |
`;
}

function ms({ p50, p95 }: Latency): string {
  return `${p50.toFixed(2)} (95 %: ${p95.toFixed(2)})`;
}
