import { canonicalKeys } from "@moodreel/core/genre";
import type { ItemFacts } from "@moodreel/core/taste";
import type { Interactions } from "@moodreel/recommend";
import { countsOf } from "@moodreel/recommend/interactions";
import type { TestCase } from "../data/splits.ts";
import { ndcg, recall } from "./ranking.ts";

/** Means over people; lists are cut at ten but for recall20. */
export interface Figures {
  readonly people: number;
  readonly ndcg10: number;
  /** Standard error of the mean. */
  readonly ndcg10Error: number;
  readonly recall10: number;
  readonly recall20: number;
  /** Share of all items that are on anybody's list. */
  readonly coverage: number;
  /** Mean of −log2 of the share of people who rated the item: bits. */
  readonly novelty: number;
  /** One minus the mean cosine of genres over all pairs on a list; `null` without genres. */
  readonly diversity: number | null;
  /** Mean share of people who rated the item, over that of the items in the histories: 1 is no bias. */
  readonly popularityBias: number;
}

export function measureLists(
  lists: readonly (readonly number[])[],
  cases: readonly TestCase[],
  train: Interactions,
  facts: ReadonlyMap<string, ItemFacts>,
): Figures {
  const gains = cases.map(({ targets }, i) => ndcg(lists[i]!, targets, 10));
  const tens = lists.map((list) => list.slice(0, 10));
  const counts = countsOf(train);
  const people = train.users.filter((_, u) => train.offsets[u + 1]! > train.offsets[u]!).length;
  const share = (item: number): number => Math.max(1, counts[item]!) / people;
  const shown = tens.flat();
  const watched = cases.flatMap(({ request }) =>
    request.history.map(({ item }) => train.items.position(item)!),
  );
  const rated = counts.filter((count) => count > 0).length;
  const genres = train.items.ids.map((id) => new Set(canonicalKeys(facts.get(id)?.genres ?? [])));
  const pairs = tens.flatMap((list) =>
    list.flatMap((a, i) => list.slice(i + 1).map((b) => [genres[a]!, genres[b]!] as const)),
  );
  const ndcg10 = mean(gains);
  return {
    people: cases.length,
    ndcg10,
    ndcg10Error: Math.sqrt(mean(gains.map((x) => (x - ndcg10) ** 2)) / gains.length),
    recall10: mean(cases.map(({ targets }, i) => recall(lists[i]!, targets, 10))),
    recall20: mean(cases.map(({ targets }, i) => recall(lists[i]!, targets, 20))),
    coverage: new Set(shown).size / rated,
    novelty: mean(shown.map((item) => -Math.log2(share(item)))),
    diversity: facts.size === 0 ? null : 1 - mean(pairs.map(([a, b]) => cosine(a, b))),
    popularityBias: mean(shown.map(share)) / mean(watched.map(share)),
  };
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const key of a) if (b.has(key)) common++;
  return common / Math.sqrt(a.size * b.size);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, x) => sum + x, 0) / values.length;
}
