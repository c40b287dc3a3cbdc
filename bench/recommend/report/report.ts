import type { Machine } from "../../machine.ts";
import type { MoodFit } from "../measure/mood-fit.ts";
import type { Result } from "../run/run-job.ts";

export interface Whole extends Machine {
  readonly data: string;
  readonly ratings: number;
  readonly people: number;
  readonly items: number;
  /** Folds of strangers that were measured. */
  readonly folds: number;
  readonly seed: number;
  /** Why no peer of Python was measured; absent when they were. */
  readonly peersMissing?: string;
  /** Only with the films whose moods people have put into words. */
  readonly moodFit?: MoodFit;
  readonly leaveLastOut: readonly Result[];
  readonly strong: readonly Result[];
  readonly coldStart: readonly Result[];
}

const TESTS = [
  { key: "leaveLastOut", title: "Leave-last-out by time" },
  { key: "strong", title: "Strong generalisation" },
  { key: "coldStart", title: "Cold start: the first one to five ratings of strangers" },
] as const;

const COLUMNS: readonly { readonly title: string; readonly of: (row: Result) => string }[] = [
  { title: "NDCG@10", of: (r) => `${r.ndcg10.toFixed(4)} ± ${r.ndcg10Error.toFixed(4)}` },
  { title: "recall@10", of: (r) => r.recall10.toFixed(3) },
  { title: "recall@20", of: (r) => r.recall20.toFixed(3) },
  { title: "coverage", of: (r) => r.coverage.toFixed(3) },
  { title: "novelty, bits", of: (r) => r.novelty.toFixed(1) },
  { title: "diversity", of: (r) => r.diversity?.toFixed(3) ?? "–" },
  { title: "popularity bias", of: (r) => r.popularityBias.toFixed(2) },
  { title: "fit, s", of: (r) => r.fitSeconds.toFixed(2) },
  { title: "ms per person", of: (r) => r.msPerUser.toFixed(2) },
  { title: "peak, MiB", of: (r) => r.peakMiB.toFixed(0) },
  { title: "chosen", of: (r) => (r.setting === "null" ? "" : r.setting) },
];

/** The results as Markdown. */
export function report(whole: Whole): string {
  const { date, processor, cores, memoryGiB, nodeVersion, seed, data, ratings, people, items, folds } = whole;
  const parts = [
    "# Scorers, measured",
    "How well a scorer alone foretells what people like next, among all items. What a person is shown is measured by `npm run bench:shown`: [shown.md](shown.md).",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, seed ${seed}. ${data}: ${ratings} ratings by ${people} people of ${items} items. ${folds === 1 ? "One fold of five" : `${folds} folds`} of strangers. How it is measured: [docs/recommending.md](../../docs/recommending.md#how-it-is-measured). Ours are in bold; ± is the standard error.`,
  ];
  if (whole.peersMissing !== undefined) {
    parts.push(`**The peers of Python were not measured:** ${whole.peersMissing}`);
  }
  for (const { key, title } of TESTS) {
    const rows = whole[key].toSorted((a, b) => b.ndcg10 - a.ndcg10);
    parts.push(`## ${title}\n\n${rows[0]?.people ?? 0} people.\n\n${table(rows)}`);
    for (const { note } of rows) if (note !== undefined) parts.push(note);
  }
  if (whole.moodFit !== undefined) {
    const { auc, pleasant, heavy, both } = whole.moodFit;
    parts.push(
      `## Mood fit\n\nOf ${pleasant} films that people called heart-warming, fun, easy or uplifting and ${heavy} that they called dark, intense or disturbing (${both} were called both and are left out), one of the first feels nearer to what lifts from sad than one of the second with a chance of ${auc.toFixed(3)} (AUC).`,
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function table(rows: readonly Result[]): string {
  const titles = ["", ...COLUMNS.map(({ title }) => title)];
  const lines = rows.map((row) => [
    row.ours ? `**${row.name}**` : row.name,
    ...COLUMNS.map(({ of }) => of(row)),
  ]);
  return [titles, titles.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
