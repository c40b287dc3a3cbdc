import { canonicalGenres, genreKey } from "@moodreel/core/genre";
import type { Film } from "../film.ts";
import { RATED_IN } from "../rated-in.ts";

/** No evening's film, whatever else it is. */
const UNWANTED: ReadonlySet<string> = new Set([
  "short",
  "adult",
  "erotica",
  "talk show",
  "reality tv",
  "news",
  "game show",
  "silent",
]);
/** MovieTweetings lists films up to here. */
const LISTED_TO = 2017;
/** Before genres by hand that come beside the others. */
const ADDS = "+";
/**
 * What services add to Wikipedia's genres of a film that IMDb's are not known of: of 1,252 films of which all three are
 * known it was right so often, where Wikipedia lacks it: drama 78 of 100, comedy 69, music 66, romance 59.
 */
const ADDED_BY_SERVICES: ReadonlySet<string> = new Set(["Drama", "Comedy", "Music", "Romance"]);
/** How a film was made or sold, which says nothing about its mood. */
const NO_GENRE: ReadonlySet<string> = new Set(["live action", "performance", "independent", "found footage"]);
/** Genres that MovieTweetings has no word for, so that its silence says nothing. */
const FINER: ReadonlySet<string> = new Set(["Satire", "Disaster", "Political", "Teen"]);

/**
 * The genres of a film, by one authority: what is written down by hand, else MovieTweetings (which
 * has IMDb's), else Wikipedia, else the services. Wikipedia adds only what MovieTweetings has no word
 * for, and takes one away: a drama is a comedy too only where both say so, since what MovieTweetings
 * calls one may have only a light moment. `null` for a film that is unwanted or has no genre.
 */
export function chooseGenres({ genres, ratings, nominations, year }: Film): readonly string[] | null {
  const [hand, tweeted, wikipedia, streamed] = [
    genres.hand,
    genres.tweeted,
    genres.wikipedia,
    genres.streamed,
  ].map(
    (names) =>
      names?.filter((name) => name !== ADDS && !NO_GENRE.has(genreKey(name))).flatMap(canonicalGenres) ?? [],
  ) as [string[], string[], string[], string[]];
  const adds = genres.hand?.[0] === ADDS;
  if (hand.length > 0 && !adds) return [...new Set(hand)];
  const told = [tweeted, wikipedia, streamed].find((names) => names.length > 0) ?? [];
  // Where people rated it, could not yet, or it was up for a prize, IMDb's word counts: Risky Business is no erotica.
  const isKnown = ratings.length > 0 || nominations > 0 || year > RATED_IN;
  const doubted = isKnown ? told : [...told, ...wikipedia];
  if (doubted.some((name) => UNWANTED.has(genreKey(name)))) return null;
  let chosen = told;
  if (tweeted.length > 0 && wikipedia.length > 0) {
    chosen = [
      ...tweeted.filter((name) => !isDoubtful(name, tweeted, wikipedia)),
      ...wikipedia.filter((name) => FINER.has(name)),
    ];
  }
  if (tweeted.length === 0 && wikipedia.length > 0 && year > LISTED_TO)
    chosen = [...chosen, ...streamed.filter((name) => ADDED_BY_SERVICES.has(name))];
  if (adds) chosen = [...chosen, ...hand];
  return chosen.length === 0 ? null : [...new Set(chosen)];
}

function isDoubtful(name: string, tweeted: readonly string[], wikipedia: readonly string[]): boolean {
  if (name !== "Comedy" || !tweeted.includes("Drama")) return false;
  return !wikipedia.includes("Comedy") && !wikipedia.includes("Satire");
}
