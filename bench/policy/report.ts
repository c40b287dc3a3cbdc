import type { Machine } from "../machine.ts";
import type { DeciderName } from "./deciders.ts";
import type { PersonKind } from "./person.ts";
import type { Band } from "./summary.ts";

/** Stretches of evenings that are looked at: first included, second not, from 0. */
export const WINDOWS = [
  [0, 20],
  [20, 40],
  [40, 60],
  [60, 80],
  [80, 100],
  [100, 120],
  [180, 200],
  [280, 300],
] as const;

export interface Outcome {
  readonly kind: PersonKind;
  readonly name: DeciderName;
  /** Share of evenings on which something is taken, beside the oracle's and the fixed table's, per window. */
  readonly ofOracle: readonly number[];
  readonly ofFixed: readonly number[];
  /** Takes missed against the oracle, after 100 evenings and after all. */
  readonly regret100: Band;
  readonly regret: Band;
}

export interface Whole extends Machine {
  readonly seeds: number;
  readonly evenings: number;
  readonly outcomes: readonly Outcome[];
}

/** The results as Markdown. */
export function report(whole: Whole): string {
  const { date, processor, cores, nodeVersion, seeds, evenings, outcomes } = whole;
  const titles = [
    "person",
    "policy",
    ...WINDOWS.map(([from, to]) => `${from + 1}–${to}`),
    "missed by 100",
    `missed by ${evenings}`,
  ];
  const rows = outcomes.map(({ kind, name, ofOracle, regret100, regret }) => [
    kind,
    name === "Moodreel" ? `**${name}**` : name,
    ...ofOracle.map((share) => share.toFixed(2)),
    band(regret100),
    band(regret),
  ]);
  const follower = outcomes.find(({ kind, name }) => kind === "follower" && name === "Moodreel");
  const worst = Math.min(...(follower?.ofFixed ?? []));
  return [
    "# The learned policy, simulated",
    `${date}, ${processor}, ${cores} cores, Node ${nodeVersion}, ${seeds} seeds. How it is simulated: [docs/recommending.md](../../docs/recommending.md#what-a-mood-wants).`,
    "Share of evenings on which something is taken, as a share of the oracle's, by evenings; then takes missed against the oracle, with the band of 95 % of the seeds. A drifter's taste turns after evening 100.",
    [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    `For followers of the table, the lowest stretch of the learned policy is ${worst.toFixed(3)} of the fixed table's.`,
    "![Takes missed over the evenings](policy.svg)",
    "",
  ].join("\n\n");
}

function band({ mean, low, high }: Band): string {
  return `${mean.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}
