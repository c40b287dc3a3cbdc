import { canonicalGenres, genreKey, isKnownGenre } from "@moodreel/core/genre";
import { parseList } from "./list.ts";
import { ownCopy, presentText, withoutMarks } from "./text.ts";

const MOST = 40;
const LONGEST = 60;

/** Other names of genres that a catalogue brings along: what stands for each `genreKey`. */
export type GenreSynonyms = ReadonlyMap<string, readonly string[]>;

export function genreSynonyms(given: Readonly<Record<string, string | readonly string[]>>): GenreSynonyms {
  return new Map(
    Object.entries(given).map(([name, names]) => [
      genreKey(name),
      typeof names === "string" ? [names] : [...names],
    ]),
  );
}

/**
 * Genre names as written, each once. A slash separates too, so `Sci-Fi/Fantasy` is two.
 *
 * @param tooLong told those that are longer than any name of a genre, which are left out
 */
export function parseGenres(
  fields: readonly string[],
  synonyms?: GenreSynonyms,
  tooLong?: (name: string) => void,
): readonly string[] {
  const names = new Map<string, string>();
  const entries = fields.flatMap((field) =>
    parseList(withoutShares(withoutMarks(field))).flatMap(genreParts),
  );
  for (const entry of entries) {
    const written = entry
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .replace(LAST, "")
      .trim();
    for (const text of synonyms?.get(genreKey(written)) ?? [written]) {
      if (text.length > LONGEST) tooLong?.(text);
      if (text.length === 0 || text.length > LONGEST || names.size >= MOST) continue;
      const key = genreKey(text);
      if (!names.has(key) && canonicalGenres(text).length > 0) names.set(key, ownCopy(text));
    }
  }
  return [...names.values()];
}

/** `Crime (70%) Drama (30%)`, `70% Crime, 30% Drama`: how much there is of each; one without any is none. */
function withoutShares(field: string): string {
  if (!field.includes("%") || /^\s*[[{]/.test(field)) return field;
  return field.replace(NOTHING, "").replace(SHARE, "|");
}

const NOTHING = /[^,;|/()%]+\(\s*0+(?:[.,]0+)?\s*%\s*\)\s*[,;|/]?/g;
const SHARE = /\s*[,;|/]?\s*:?\s*[([]?\b\d{1,3}(?:[.,]\d+)?\s*%[)\]]?\s*[,;|/]?\s*/g;

/** The last of a list in words: `Horror, and Sci-Fi`. */
const LAST = /^\s*(?:and|und)\s+(?=\p{L})/iu;

/**
 * What stands in an entry of a list: `N/A` has a slash too; `Drama. Romance`, `Music > Rock` and `アニメ・ホラー` are
 * two where one of them is known.
 */
export function genreParts(entry: string): readonly string[] {
  if (presentText(entry) === null) return [];
  if (WHOLE.test(entry)) return [entry];
  if (HASHTAGS.test(entry)) return entry.split("#").filter((name) => name.trim() !== "");
  return entry.split("/").flatMap((name) => {
    if (!LOOSE.test(name)) return WORDS.test(name) ? spaced(name) : [name.replace(POINT, "")];
    const loose = name.split(LOOSE).map((part) => part.replace(POINT, ""));
    const areKnown = loose.every((part) => isKnownGenre(part));
    return areKnown || (!isKnownGenre(name) && loose.some((part) => isKnownGenre(part))) ? loose : [name];
  });
}

/** `犯罪 剧情`: names of scripts without spaces inside, apart by spaces, where all are known. */
function spaced(name: string): readonly string[] {
  const parts = name.trim().split(/\s+/);
  return parts.every((part) => isKnownGenre(part)) ? parts : [name];
}

/** Apple's name for one genre. */
const WHOLE = /^\s*singer\s*\/\s*songwriter\s*$/i;
const WORDS =
  /^\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]+(?:\s+[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]+)+\s*$/u;
/** FilmAffinity ends the list with one: `Western.` A short form keeps its own. */
const POINT = /(?<=\p{Ll}{4})\.\s*$/u;
/** `#animation #family` */
const HASHTAGS = /^\s*#[^\s#]+(?:\s*#[^\s#]+)*\s*$/;
const LOOSE = /\.\s+|\s+[-–—>»+]\s+|\s*[・･·•‧]\s*/;
