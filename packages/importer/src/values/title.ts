export interface TitleAndYear {
  readonly title: string;
  readonly year: number | null;
}

const ENGLISH = /^(.+), (The|An|A)((?: \(.*\))?)$/;
/** Only trusted in titles that also carry their year, as MovieLens writes both. */
const FOREIGN =
  /^(.+), (Les|Las|Los|La|Le|L'|El|Il|Lo|Der|Die|Das|Den|Det|Un|Une|Una|Het|De|Os|As|O)((?: \(.*\))?)$/;

/** What shops write behind a title. */
const FORMAT = /(?<=\S)\s*\[(?:[^\]]*\b)?(?:blu-?ray|dvd|vhs|uhd|4k|import)\b[^\]]*\]$/i;

/** What an encyclopedia tells articles apart by: `Uri (film)`, `Uri (2019 Hindi film)`. */
const FILM = /^(.*\S)\s*\((?:([12]\d{3})\s+)?(?:\p{L}+\s+)?film\)$/u;

/**
 * A title in its usual order, with the year that was in it: `Matrix, The (1999)` is The Matrix of
 * 1999. A year at the end is taken off unless the row has another one.
 */
export function parseTitle(text: string, year: number | null): TitleAndYear {
  if (text.endsWith("]") && FORMAT.test(text)) return parseTitle(text.replace(FORMAT, ""), year);
  if (!text.endsWith(")") && !text.includes(", ")) return { title: text, year };
  const [, plain, released] = FILM.exec(text) ?? [];
  if (plain !== undefined)
    return { title: plain, year: year ?? (released === undefined ? null : Number(released)) };
  const [, bare, inside] = /^(.*\S)\s*\(([12]\d{3})(?:[-–]\d{0,4})?\)$/.exec(text) ?? [];
  if (bare === undefined || (year !== null && year !== Number(inside)))
    return { title: upright(text, ENGLISH), year };
  return { title: upright(upright(bare, ENGLISH), FOREIGN), year: Number(inside) };
}

function upright(title: string, inverted: RegExp): string {
  return title.replace(
    inverted,
    (_all, main: string, article: string, alias: string) =>
      `${article}${article.endsWith("'") ? "" : " "}${main}${alias}`,
  );
}
