import { opinionSigns } from "./opinion-signs.ts";
import type { Opinion } from "./opinion.ts";

/** So many items of a genre that were ruled out say that it is the genre. */
const ENOUGH = 8;
/** And so many where nothing of it was ever liked, not even a little. */
const FEW = 5;
/** Those few are to be so unlikely by chance, among all that was ruled out. */
const FEW_BY_CHANCE = 0.001;
/** And so many times less likely than those of any other genre. */
const CLEARLY = 10;
/** One that is welcome counts as much as so many that are ruled out. */
const WELCOME_WEIGHS = 4;
/** Likings from here on rule an item out: `never`, or a rating of 2 and less. */
const RULED_OUT = -0.75;
/** Likings from here on welcome it: a rating of 7 and more. */
const WELCOME = 1 / 3;
/** Share of films that have a genre, roughly, in catalogues of any size; of the others {@link RARE}. */
const SHARES: Readonly<Record<string, number>> = {
  drama: 0.5,
  comedy: 0.33,
  thriller: 0.18,
  action: 0.18,
  romance: 0.18,
  crime: 0.15,
  adventure: 0.12,
  horror: 0.1,
  fiction: 0.5,
};
const RARE = 0.08;
/** A genre is the reason when it is so many times as common among what was ruled out as everywhere. */
const LEAST_LIFT = 1.5;

/**
 * The genres, by key, that somebody has ruled out again and again and hardly ever welcomed: ten `never`s on
 * horror mean horror, and five do where nothing of it was ever liked. What the first genre explains is no evidence against the next, so that thrillers stay
 * when all that was ruled out was horror as well.
 */
export function ruledOutGenres(opinions: readonly Opinion[]): readonly string[] {
  const signs = opinions.map(opinionSigns);
  let left = signs.flatMap(({ liking, keys }) => (liking <= RULED_OUT ? [keys] : []));
  if (left.length < FEW) return [];
  const welcome = new Map<string, number>();
  const liked = new Set<string>();
  for (const { liking, keys } of signs) {
    if (liking > 0) for (const key of keys) liked.add(key);
    if (liking >= WELCOME) for (const key of keys) welcome.set(key, (welcome.get(key) ?? 0) + 1);
  }
  const found: string[] = [];
  for (;;) {
    const best = mostTelling(left);
    const isHabit = best !== null && best.count >= WELCOME_WEIGHS * (welcome.get(best.key) ?? 0);
    const key = isHabit ? best.key : neverLiked(left, liked);
    if (key === null) return found;
    found.push(key);
    left = left.filter((keys) => !keys.includes(key));
  }
}

/** The genre whose frequency among these is the least likely by chance; `null` when none tells enough. */
function mostTelling(
  lists: readonly (readonly string[])[],
): { readonly key: string; readonly count: number } | null {
  let best: { readonly key: string; readonly count: number; readonly evidence: number } | null = null;
  for (const [key, count] of countsOf(lists)) {
    const lift = count / lists.length / (SHARES[key] ?? RARE);
    const evidence = count * Math.log(lift);
    if (count < ENOUGH || lift < LEAST_LIFT) continue;
    if (best === null || evidence > best.evidence) best = { key, count, evidence };
  }
  return best;
}

/**
 * A genre of which a few were ruled out and nothing was ever liked. Where another one would explain the same nearly as
 * well, few do not tell which of the two it is: of musicals that are romances it is the musical, which is rarer.
 */
function neverLiked(lists: readonly (readonly string[])[], liked: ReadonlySet<string>): string | null {
  const hated = [...countsOf(lists)]
    .filter(([key, count]) => count >= FEW && !liked.has(key))
    .map(([key, count]) => ({ key, chance: chanceOf(count, lists.length, key) }));
  const [first, second] = hated.toSorted((a, b) => a.chance - b.chance);
  if (first === undefined || first.chance > FEW_BY_CHANCE) return null;
  return second === undefined || first.chance <= second.chance / CLEARLY ? first.key : null;
}

/** How likely so many of all are of the genre by chance, at most (Chernoff 1952). */
function chanceOf(count: number, all: number, key: string): number {
  const usual = SHARES[key] ?? RARE;
  const share = count / all;
  if (share <= usual) return 1;
  const others = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - usual));
  return Math.exp(-all * (share * Math.log(share / usual) + others));
}

function countsOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
