import { columnKey } from "../names/column-names.ts";
import { imdbId, tmdbId } from "../values/public-ids.ts";
import type { Table } from "../table/read-table.ts";
import { ownCopy, presentText, shownText } from "../values/text.ts";
import { parseTitle } from "../values/title.ts";
import type { PersonalEntry } from "./entry/personal-entry.ts";

interface KnownTitle {
  readonly title: string | null;
  readonly year: number | null;
  readonly imdb: string | null;
  readonly tmdb: string | null;
}

/** What the numbers of MovieLens stand for. */
export type Titles = Map<string, KnownTitle>;

const MOST = 500_000;

/** Whether a table says what MovieLens' numbers stand for: `movies.csv` and `links.csv` do. */
export function isTitleTable(columns: readonly string[]): boolean {
  const keys = new Set(columns.map(columnKey));
  return keys.has("movieid") && ["title", "imdbid", "tmdbid"].some((key) => keys.has(key));
}

export async function addTitles(titles: Titles, table: Table): Promise<void> {
  const keys = table.columns.map(columnKey);
  const at = ["movieid", "title", "imdbid", "tmdbid"].map((key) => keys.indexOf(key));
  const [own = -1, title = -1, imdb = -1, tmdb = -1] = at;
  for await (const _ of table.read(
    at.filter((index) => index >= 0),
    ({ fields, problem }) => {
      const number = problem === null ? presentText(fields[own]) : null;
      if (number === null || (titles.size >= MOST && !titles.has(number))) return;
      const before = titles.get(number);
      const shown = shownText(fields[title]);
      const named = shown === null ? null : parseTitle(ownCopy(shown), null);
      const id = tmdbId(presentText(fields[tmdb]) ?? "")?.slice("tmdb-".length);
      titles.set(ownCopy(number), {
        title: named?.title ?? before?.title ?? null,
        year: named?.year ?? before?.year ?? null,
        imdb: imdbId(presentText(fields[imdb]) ?? "") ?? before?.imdb ?? null,
        tmdb: id ?? before?.tmdb ?? null,
      });
    },
  ));
}

/** The entry with what is known of its number. */
export function withTitle(titles: Titles, entry: PersonalEntry): PersonalEntry {
  const known = entry.title === null && entry.ids.own !== undefined ? titles.get(entry.ids.own) : undefined;
  if (known === undefined) return entry;
  const { title, year, imdb, tmdb } = known;
  const ids = {
    ...entry.ids,
    ...(imdb === null ? {} : { imdb }),
    ...(tmdb === null ? {} : { tmdb }),
  };
  return { ...entry, title, year, ids };
}
