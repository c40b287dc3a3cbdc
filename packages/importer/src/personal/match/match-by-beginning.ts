import type { Item } from "@moodreel/core";
import type { PersonalEntry } from "../entry/personal-entry.ts";
import { titleKey } from "../entry/title-key.ts";
import { bestMatch, isAlike, type AreApart, type Found } from "./best-match.ts";

/** A search that gives so many may have left one out. */
const FULL = 20;
const MOST = 5;

/** What catalogues are asked for. */
interface Titles {
  byTitle(title: string, near: { readonly year: number }): Promise<readonly Item[]>;
  readonly areApart?: AreApart;
}

/**
 * `Terminator 2` of 1991 is `Terminator 2: Judgment Day`: the only film of just that year whose title goes on behind a
 * colon or a dash. Where a year beside has another, such as the next part, or one is called so and no more, none is
 * taken; nor by a single word, which says too little.
 */
export async function matchByBeginning(
  entry: PersonalEntry,
  title: string,
  lookup: Titles,
): Promise<Found | { readonly among: readonly Item[] }> {
  const { year, kind, form } = entry;
  const key = titleKey(title);
  const isFilm = (kind === "movie" || kind === null) && (form ?? "film") === "film";
  if (year === null || !isFilm || !key.includes("-")) return { among: [] };
  const near = (await lookup.byTitle(title, { year })).filter(
    (item) => item.year !== null && Math.abs(item.year - year) <= 1,
  );
  const begun = near.flatMap((item) => {
    const whole = titlesOf(item).find((one) => goesOn(one, key));
    return whole === undefined ? [] : [{ item, whole }];
  });
  const among = begun.map(({ item }) => item).slice(0, MOST);
  const [first] = begun;
  const isOne = begun.every(
    ({ item, whole }) => item.year === year && titleKey(whole) === titleKey(first?.whole ?? ""),
  );
  if (
    first === undefined ||
    !isOne ||
    near.length >= FULL ||
    near.some((item) => isAlike({ ...entry, title }, item))
  )
    return { among };
  const { whole } = first;
  const found = bestMatch({ ...entry, title: whole }, whole, among, lookup.areApart);
  if (found === null || found.sure === "weak") return { among };
  return found.by === "id" ? found : { ...found, sure: "likely" };
}

function titlesOf({ title, otherTitles = [] }: Item): readonly string[] {
  return [title, ...otherTitles];
}

/** Whether a title begins with just these words, and goes on behind a colon or a dash. */
function goesOn(title: string, key: string): boolean {
  return [...title.matchAll(/:|\s[-–—]\s|[–—]/g)].some(
    ({ index }) => titleKey(title.slice(0, index)) === key,
  );
}
