import { isAnotherCut, isKnown, peopleOf } from "./another-cut.ts";
import { titleKeys } from "./film-index.ts";
import type { ChosenFilm } from "./chosen-film.ts";

/**
 * Without the lesser of two films that nobody can tell apart: the same title within a year, or another cut or title of
 * the same people's film, and nothing that says that they are two. Lists name films twice, and one source may know a film
 * only under its own title. Where that is no title of the better known one, it becomes one, and so
 * do facts that it lacks.
 *
 * @param films the better known first
 */
export function withoutTwins<T extends ChosenFilm>(films: readonly T[]): readonly T[] {
  const kept: T[] = [];
  const byTitle = new Map<string, number[]>();
  const byPerson = new Map<string, number[]>();
  for (const one of films) {
    const keys = new Set(
      [one.title, ...one.others].flatMap((title) => [title, ...withoutOwner(title)]).flatMap(titleKeys),
    );
    const twin = placesIn(byTitle, keys).find((place) => isTwin(one, kept[place]!));
    if (twin !== undefined) {
      kept[twin] = withFactsOf(one, kept[twin]!);
      continue;
    }
    const people = new Set(peopleOf(one).map((name) => `${name} ${one.film.year}`));
    const same = placesIn(byPerson, people).find((place) => isAnotherCut(one, kept[place]!));
    if (same !== undefined) {
      const better = withFactsOf(one, kept[same]!);
      kept[same] = { ...better, others: [...better.others, one.title] };
      continue;
    }
    for (const key of keys) byTitle.set(key, [...(byTitle.get(key) ?? []), kept.length]);
    for (const key of people) byPerson.set(key, [...(byPerson.get(key) ?? []), kept.length]);
    kept.push(one);
  }
  return kept;
}

/**
 * The better known one, with the length and the certificates of the other where it has none. Of those that nothing but a
 * title puts together each may be a film of its own.
 */
function withFactsOf<T extends ChosenFilm>(one: ChosenFilm, better: T): T {
  const theirs = new Set(peopleOf(better));
  if (peopleOf(one).filter((name) => theirs.has(name)).length < 2) return better;
  const { film: lesser } = one;
  const { minutes, certificates } = better.film;
  const known = certificates.length > 0 ? certificates : lesser.certificates;
  return { ...better, film: { ...better.film, minutes: minutes ?? lesser.minutes, certificates: known } };
}

function placesIn(index: ReadonlyMap<string, readonly number[]>, keys: Iterable<string>): readonly number[] {
  return [...new Set([...keys].flatMap((key) => index.get(key) ?? []))];
}

function isTwin(lesser: ChosenFilm, better: ChosenFilm): boolean {
  const distance = Math.abs(lesser.film.year - better.film.year);
  if (distance > 1) return false;
  const [mine, theirs] = [peopleOf(lesser), peopleOf(better)];
  const common = mine.filter((name) => theirs.includes(name)).length;
  const keys = new Set([better.title, ...better.others].flatMap(titleKeys));
  const isSameTitle = [lesser.title, ...lesser.others].flatMap(titleKeys).some((key) => keys.has(key));
  if (common > (isSameTitle ? 0 : 1)) return true;
  return isSameTitle && !isKnown(lesser);
}

/** `Marvel Studios' Avengers: Infinity War` and `X-Men: Dark Phoenix` without whose they are. */
function withoutOwner(title: string): readonly string[] {
  const rest = [/^[^:]*?['’]s? (?=\S+ \S)/, /^[^:]+: (?=\S+ \S)/].map((owner) => title.replace(owner, ""));
  return rest.filter((one) => one !== title);
}
