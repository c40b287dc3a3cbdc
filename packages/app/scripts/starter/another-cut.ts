import { genreKey } from "@moodreel/core/genre";
import type { ChosenFilm } from "./chosen-film.ts";
import { titleKey } from "./film-index.ts";

/** Of six people who are named at most. */
const COMMON = { ofOneTitle: 4, ofAnyTitle: 5 };
/** Two that nothing but their people puts together are of one length, minutes; what is shorter is an episode. */
const LENGTH = { least: 90, apart: 1 };
/** Two cuts of one film, as a share of the longer. */
const MOST_APART = 0.05;

/**
 * Whether a film that no source knows much of is a better known one under a longer, a shorter or a translated title:
 * `Star Wars: A New Hope`, `Blade Runner: The Final Cut`, `Together For Eternity`. Of the same year and by the same people.
 */
export function isAnotherCut(lesser: ChosenFilm, better: ChosenFilm): boolean {
  if (lesser.film.year !== better.film.year || isKnown(lesser)) return false;
  const names = new Set(peopleOf(better));
  const common = peopleOf(lesser).filter((name) => names.has(name)).length;
  const [mine, theirs] = [lesser.film.minutes, better.film.minutes];
  const apart = mine === null || theirs === null ? null : Math.abs(mine - theirs);
  if (common >= COMMON.ofOneTitle && saysTheSame(lesser.title, better.title))
    return apart === null || apart <= MOST_APART * Math.max(mine!, theirs!);
  const isAsLong = apart !== null && apart <= LENGTH.apart && mine! >= LENGTH.least;
  return common >= COMMON.ofAnyTitle && isAsLong && saysAnother(lesser.title, better.title);
}

/** Two that are known for themselves are two, whatever they are called. */
export function isKnown({ film }: ChosenFilm): boolean {
  return film.ratings.length > 2 || film.nominations > 0 || film.gross > 0;
}

export function peopleOf({ film: { directors, cast } }: ChosenFilm): readonly string[] {
  return [...new Set([...directors, ...cast].map(genreKey))];
}

/** All words of the one are in the other, and what is left numbers no part of a series. */
function saysTheSame(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const [onlyLeft, onlyRight] = [without(left, right), without(right, left)];
  if (onlyLeft.length > 0 && onlyRight.length > 0) return false;
  const more = [...onlyLeft, ...onlyRight];
  return more.includes("episode") || !more.some((word) => /^\d+$/.test(word));
}

/** Two episodes have the name of what they are of in common. */
function saysAnother(one: string, other: string): boolean {
  const left = wordsOf(one);
  return without(left, wordsOf(other)).length === left.size;
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => !others.has(word));
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
/** Without the tenth: an x is a letter in X-Men. */
const ROMAN = "i ii iii iv v vi vii viii ix - xi xii".split(" ");

/** `Vol. II` and `Volume 2` are the same. */
function wordsOf(title: string): Set<string> {
  const words = titleKey(title)
    .split(" ")
    .filter((word) => word !== "" && word !== "the")
    .map((word) => {
      const number = Math.max(NUMBERS.indexOf(word), ROMAN.indexOf(word));
      if (number >= 0) return `${number + 1}`;
      return word === "vol" ? "volume" : word;
    });
  return new Set(words);
}
