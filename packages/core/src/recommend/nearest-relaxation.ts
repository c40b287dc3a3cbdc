import type { GenreWeight } from "../policy/genre-weights.ts";
import { rankItems } from "../rank/rank-items.ts";
import { activeFilters, type FilterName, type Filters } from "./filters.ts";
import type { FindCandidates } from "./find-candidates.ts";
import type { Relaxation } from "./recommendation.ts";

/**
 * The fewest filters to drop for something to fit: one, else two, else as few of all as can be found by
 * putting them back one by one. Of several ways as small as each other the one that frees most of one or
 * two. `null` when nothing fits without any.
 */
export async function nearestRelaxation(
  filters: Filters,
  genres: readonly GenreWeight[],
  find: FindCandidates,
): Promise<Relaxation | null> {
  const names = activeFilters(filters);
  const fitWithout = async (dropped: readonly FilterName[]): Promise<number> => {
    const rest = Object.fromEntries(
      Object.entries(filters).filter(([name]) => !dropped.includes(name as FilterName)),
    );
    return rankItems(await find({ genres, filters: rest }), genres, { count: Infinity, seed: 0 }).length;
  };
  for (const ways of [names.map((name) => [name]), pairsOf(names)]) {
    let best: Relaxation | null = null;
    for (const [drop, ...and] of ways) {
      if (drop === undefined) continue;
      const wouldFit = await fitWithout([drop, ...and]);
      if (wouldFit > (best?.wouldFit ?? 0)) best = { drop, and, wouldFit };
    }
    if (best !== null) return best;
  }
  return fewestOf(names, fitWithout);
}

async function fewestOf(
  names: readonly FilterName[],
  fitWithout: (dropped: readonly FilterName[]) => Promise<number>,
): Promise<Relaxation | null> {
  let dropped = names;
  let wouldFit = names.length === 0 ? 0 : await fitWithout(names);
  if (wouldFit === 0) return null;
  for (const name of names) {
    const fewer = dropped.filter((other) => other !== name);
    const fit = await fitWithout(fewer);
    if (fit > 0) [dropped, wouldFit] = [fewer, fit];
  }
  const [drop, ...and] = dropped;
  return drop === undefined ? null : { drop, and, wouldFit };
}

function pairsOf(names: readonly FilterName[]): readonly (readonly FilterName[])[] {
  return names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other]));
}
