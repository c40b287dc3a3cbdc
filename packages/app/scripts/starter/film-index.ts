import { genreKey } from "@moodreel/core/genre";
import type { Film } from "./film.ts";

/** Finds films by any of their titles, without case, accents, punctuation and article. */
export class FilmIndex {
  readonly #byTitle = new Map<string, Set<Film>>();

  add(film: Film, title: string): void {
    for (const key of titleKeys(title)) {
      this.#byTitle.set(key, (this.#byTitle.get(key) ?? new Set()).add(film));
    }
  }

  find(title: string): readonly Film[] {
    return [...new Set(titleKeys(title).flatMap((key) => [...(this.#byTitle.get(key) ?? [])]))];
  }
}

/** The keys of a title, without spaces (`Heavyweights` is `Heavy Weights`): of `Gomorra (Gomorrah)` those of both. */
export function titleKeys(title: string): readonly string[] {
  return [...new Set(titlesIn(title).map((one) => titleKey(one).replaceAll(" ", "")))];
}

/** What stands in brackets and is no other title. */
const NO_TITLE =
  /\b(version|dubbed|cut|edition|extended|film|subtitled|uncut|remastered|feature|unrated|movie)\b/i;

/** The titles that a cell holds: one, or another in brackets. */
export function titlesIn(cell: string): readonly string[] {
  const dated = /^(.{2,}?) \(\d{4}\)$/.exec(cell)?.[1];
  if (dated !== undefined) return [dated];
  const [, first, second] = /^(.{2,}?) \((\D{4,})\)$/.exec(cell) ?? [];
  if (first === undefined || second === undefined) return [cell];
  // `Birdman or (The Unexpected Virtue of Ignorance)` is one title.
  if (first.endsWith(" or")) return [cell];
  return NO_TITLE.test(second) ? [first] : [first, second];
}

export function titleKey(title: string): string {
  const key = genreKey(title.replaceAll("&", " and ")).replace(/^(the|an|a) /, "");
  // A title that is no word in Latin script is its own key.
  return key === "" ? title.trim().toLowerCase() : key;
}
