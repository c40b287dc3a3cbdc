import { contextOf, scoreSign, signCount, tasteSign, type Asking } from "./choice.ts";
import { CONTENT_SIGNS, type ContentSigns, type ItemContent } from "./content-signs.ts";
import { ITEM_SIGNS, type ItemSigns } from "./item-signs.ts";

/** One choice to learn from: what was chosen, the first, among what the blend would have shown. */
export interface ChoiceCase {
  readonly user: number;
  /** Whether what was popular lately is as of some while before. */
  readonly isAged: boolean;
  readonly context: readonly number[];
  /** Sign s of candidate i is at s · n + i. */
  readonly signs: Float32Array;
  /** The blend's score of each candidate. */
  readonly scores: Float32Array;
}

/** Somebody's choice among candidates, with what the blend makes of them. */
export interface Chosen {
  readonly user: number;
  readonly asking: Asking;
  /** Positions; what was chosen comes first. */
  readonly candidates: readonly number[];
  /** Of the components that are taste, in their order: their share of the best of each candidate. */
  readonly tastes: readonly Float32Array[];
  readonly scores: Float32Array;
  /** What each candidate is; `undefined` where nobody knows. */
  readonly contents: readonly (ItemContent | undefined)[];
  readonly content: ContentSigns;
  /** What is popular lately is as of then, seconds since 1970. */
  readonly trendsAt: number;
}

/**
 * Choices are learned among so many of the blend's best. What is chosen from further behind says little of the first
 * places of a list, and to explain it costs them.
 */
const BEST = 25;

/** `null` for what the blend would not have shown. */
export function choiceCase(chosen: Chosen, items: ItemSigns): ChoiceCase | null {
  const { user, asking, candidates, tastes, scores, trendsAt } = chosen;
  const others = [...candidates.keys()].slice(1).toSorted((a, b) => scores[b]! - scores[a]!);
  const ahead = others.slice(0, BEST);
  if (ahead.length === 0 || (ahead.length === BEST && scores[ahead.at(-1)!]! > scores[0]!)) return null;
  const kept = [0, ...ahead];
  const n = kept.length;
  const signs = new Float32Array(signCount(tastes.length) * n);
  items.writeTo(
    signs,
    trendsAt,
    kept.map((i) => candidates[i]!),
  );
  tastes.forEach((shares, t) => {
    for (let i = 0; i < n; i++) signs[(ITEM_SIGNS + t) * n + i] = tasteSign(shares[kept[i]!]!);
  });
  const own = Float32Array.from(kept, (i) => scores[i]!);
  const after = ITEM_SIGNS + tastes.length;
  chosen.content.writeTo(
    signs,
    after * n,
    kept.map((i) => chosen.contents[i]),
  );
  for (let i = 0; i < n; i++) signs[(after + CONTENT_SIGNS) * n + i] = scoreSign(own[i]!);
  return { user, isAged: asking.age > 0, context: contextOf(asking), signs, scores: own };
}
