import type { Kind } from "@moodreel/core";
import { headerOf, matchHeader } from "../names/match-header.ts";
import { PEOPLE_WORDS, type PeopleWords } from "../names/people-words.ts";

/** Whose name tells two items of one title apart. A game on two platforms may have two developers. */
const MAKER: Readonly<Record<Kind, PeopleWords["part"] | null>> = {
  movie: "director",
  book: "author",
  music: "artist",
  game: null,
};

/** The first column of people, when it has who made the items; `null` when it does not. */
export function makerColumn(
  columns: readonly string[],
  people: readonly number[],
  kind: Kind,
): number | null {
  const [first] = people;
  const words = PEOPLE_WORDS.find(({ part }) => part === MAKER[kind]);
  if (first === undefined || words === undefined) return null;
  const name = columns[first] ?? "";
  // XSPF calls the artist of a track so.
  const isMaker = matchHeader(words, headerOf(name)) > 0 || (kind === "music" && /^creators?$/i.test(name));
  return isMaker ? first : null;
}
