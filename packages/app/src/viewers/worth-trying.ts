import { canonicalGenres, canonicalKeys, genreKey } from "@moodreel/core/genre";
import { opinionSigns } from "@moodreel/core/profile";
import { rememberByText } from "@moodreel/core/remember";
import type { ProfileState } from "@moodreel/store";

/** With less liking together, in items fully liked or disliked, a taste says too little. */
const ENOUGH = 5;
/** So many genres are tried of those that the taste is for. */
const TRIED = 8;
/** What is liked less than this beside the favourite came along with it. */
const LEAST = 0.15;

/**
 * The genres that may be tried in place of the policy's: for somebody of whom a taste is known those that they
 * like, and what they have taken in any mood; a horror fan who passes over comedies is not offered documentaries.
 *
 * @param genres those of the catalogue
 */
export function worthTrying(state: ProfileState, genres: readonly string[]): readonly string[] {
  let byGenres = known.get(state.opinions);
  if (byGenres === undefined) known.set(state.opinions, (byGenres = new WeakMap()));
  const before = byGenres.get(genres);
  if (before !== undefined && before.learned === state.learned) return before.tried;
  const chosen = chosenBy(state, genres);
  const tried = chosen === genres ? genres : theSame(JSON.stringify(chosen));
  byGenres.set(genres, { learned: state.learned, tried });
  return tried;
}

/** The same list for the same genres: most opinions change none of them, and what is worked out of it is remembered. */
const theSame = rememberByText((genres): readonly string[] => JSON.parse(genres) as readonly string[]);

/** As long as opinions and lessons are the same. */
const known = new WeakMap<
  ProfileState["opinions"],
  WeakMap<readonly string[], { readonly learned: ProfileState["learned"]; readonly tried: readonly string[] }>
>();

function chosenBy({ opinions, learned }: ProfileState, genres: readonly string[]): readonly string[] {
  const likings = new Map<string, number>();
  let all = 0;
  for (const opinion of opinions) {
    const { liking, keys } = opinionSigns(opinion);
    all += Math.abs(liking);
    for (const key of keys) likings.set(key, (likings.get(key) ?? 0) + liking / keys.length);
  }
  if (all < ENOUGH) return genres;
  const likingOf = (genre: string): number =>
    Math.max(...canonicalGenres(genre).map((name) => likings.get(genreKey(name)) ?? 0));
  const most = Math.max(...genres.map(likingOf));
  const liked = genres
    .filter((genre) => likingOf(genre) > 0 && likingOf(genre) >= LEAST * most)
    .toSorted((a, b) => likingOf(b) - likingOf(a));
  const taken = new Set(
    Object.values(learned).flatMap((rows) =>
      Object.values(rows).flatMap((row) =>
        Object.entries(row).flatMap(([key, outcomes]) => (outcomes.taken > 0 ? [key] : [])),
      ),
    ),
  );
  const best = new Set(liked.slice(0, TRIED));
  const tried = genres.filter(
    (genre) => best.has(genre) || canonicalKeys([genre]).some((key) => taken.has(key)),
  );
  return tried.length === 0 ? genres : tried;
}
