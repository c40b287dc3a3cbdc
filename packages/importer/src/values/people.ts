import { parseList } from "./list.ts";
import { presentText, shownText } from "./text.ts";

const MOST = 30;
const LONGEST = 120;

/**
 * How a column writes names: one by one, family names first, so that `Alpha, Anna` is one person, the same
 * where both parts are single words, or with semicolons between names that may have commas.
 */
export type NameOrder = "listed" | "turned" | "turned alone" | "whole";

/** Names, each once, in the order of the columns. */
export function parsePeople(fields: readonly string[], order: NameOrder = "listed"): readonly string[] {
  const [only] = fields;
  if (fields.length === 1 && only !== undefined && isOneName(only) && !only.includes(" and ")) return [only];
  const names = new Set<string>();
  for (const field of fields) {
    for (const entry of namesIn(field, order)) {
      if (LINK.test(entry)) continue;
      for (const part of partsOf(entry)) {
        const name = presentText(part) === null ? null : shownText(part);
        if (name !== null && name.length <= LONGEST && names.size < MOST) names.add(name);
      }
    }
  }
  return [...names];
}

function namesIn(field: string, order: NameOrder): readonly string[] {
  const isTurned = order === "turned alone" ? ALONE.test(field.trim()) : order === "turned";
  if (isTurned) return uprightNames(field);
  if (order === "whole" && !/^\s*[[{]/.test(field)) return field.split(/[;|]+/).map((name) => name.trim());
  return BAND.test(field) ? [field.trim()] : joinSuffixes(parseList(field));
}

/** Names that have commas. By their looks they are three singers, or the authors of a book by their family names. */
const BAND =
  /^\s*(?:earth, wind (?:&|and) fire|crosby, stills(?:, nash)?,? (?:&|and) (?:nash|young)|emerson, lake (?:&|and) (?:palmer|powell)|blood, sweat (?:&|and) tears|peter, paul (?:&|and) mary|tyler, the creator)\s*$/i;

/** `Alpha, Anna` and `Alpha, A. B.`: two people of one name each are rarer. */
const ALONE = /^\p{Lu}[\p{L}'’-]+, \p{Lu}(?:[\p{L}'’-]+|\.?(?: ?\p{Lu}\.)*)$/u;
/** Where somebody is described, of whom the name stands elsewhere. */
const LINK = /^https?:\/\//i;

/** Whether a field is one name of ASCII letters with single spaces, as most are: then there is nothing to do. */
function isOneName(field: string): boolean {
  if (field.length < LEAST_SURE || field.length > LONGEST) return false;
  let before = SPACE;
  for (let i = 0; i < field.length; i++) {
    const code = field.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!isLetter && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

/** Shorter ones may say that nobody is known, such as `unknown`. */
const LEAST_SURE = 8;
const SPACE = 32;

/** `[US] Anna Alpha`, `（英）Anna Alpha`: where somebody comes from is no part of the name. */
const ORIGIN = /^(?:\[[^\]]{1,12}\]|［[^］]{1,12}］|【[^】]{1,12}】|（[^）]{1,6}）|〔[^〕]{1,6}〕)\s*(?=\S)/;
/** What somebody did is none either: `Bert Beta (Narrator)`. */
const DID =
  /\s*\((?:author|writer|director|narrator|translator|illustrator|editor|contributor|introduction|foreword|actor|actress|autor|übersetzer|erzähler|goodreads author)\)$/i;

/** Nor is the part that somebody plays, or which of that name: `Anna Alpha (Mary)`, `黑泽明（导演）`. A single word may be a band's. */
const BEHIND = /^(.*\S\s+\S.*?|\p{sc=Han}{2,})\s*(?:\([^()]*\)|（[^（）]*）)$/u;

/** Two whole names: `Anna Alpha & Bert Beta`, and not `Anna Alpha & The Betas`. */
const TWO =
  /^(\S+(?:\s+\S+){1,3}?)\s+(?:&|and)\s+(?!(?:the|his|her|los|las|les|die)\s)(\S+(?:\s+\S+){1,3})$/iu;

/** The names in an entry: a slash separates those of several words, and not those of AC/DC. */
function partsOf(entry: string): readonly string[] {
  const two = entry.includes("&") || entry.includes(" and ") ? TWO.exec(entry) : null;
  if (two !== null) return [two[1] ?? "", two[2] ?? ""].flatMap(partsOf);
  if (!entry.includes("/") && !MARKS.test(entry)) return [entry];
  const bare = entry.replace(ORIGIN, "").replace(DID, "").replace(BEHIND, "$1");
  const parts = bare.split("/").map((part) => part.trim().replace(ORIGIN, ""));
  const areNames = parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part) || HAN.test(part));
  return areNames ? parts : [bare];
}

const MARKS = /^[[［【（〔]|[)）]$/;
const HAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}·・\s]{2,}$/u;

/** `Alpha, Anna; Beta, Bert` the other way round. */
function uprightNames(field: string): readonly string[] {
  const entries = /^\s*[[{]/.test(field) ? parseList(field) : field.split(/[;|\n/]+/);
  return entries
    .map(withoutLife)
    .flatMap((name) => {
      const [, family, given] = /^([^,]+),\s*([^,]+)$/.exec(name.trim()) ?? [];
      if (family === undefined || given === undefined) return [name.trim()];
      // `Joel Coen, Ethan Coen` are two all the same.
      const areTwo = /\s/.test(family) && family.split(/\s+/).at(-1) === given.split(/\s+/).at(-1);
      return areTwo ? [family, given] : [`${given} ${family}`];
    })
    .filter((name) => name !== "");
}

/** `Austen, Jane, 1775-1817 [Editor]` without when somebody lived, and what they did. */
function withoutLife(name: string): string {
  return name
    .replace(/\s*\[[^\]]*\]\s*$/, "")
    .replace(
      /,\s*(?:(?:b|d|ca?|active|fl)\.?\s*)?(?:\d{3,4}\??\s*[-–]\s*(?:\d{3,4}\??)?|[-–]\s*\d{3,4}\??|\d{3,4}\??)(?:\s*BCE?)?\s*$/i,
      "",
    );
}

/**
 * Whether the names of a column have the family name first, as libraries write: most have one comma
 * with a single word before it. `Anna Alpha, Bert Beta` are two people.
 */
export function isInverted(values: readonly string[]): boolean {
  const names = values
    .flatMap((value) => (/^\s*\[\s*\{/.test(value) ? parseList(value) : value.split(/[;|\n]+/)))
    .map((name) => withoutLife(name).trim())
    .filter((name) => name !== "" && !name.startsWith("["));
  const inverted = names.filter((name) =>
    /^\p{L}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’-]+)?, [^,]{1,40}$/u.test(name),
  );
  const single = inverted.filter((name) => /^\S+, /.test(name));
  return names.length > 0 && single.length >= inverted.length / 2 && inverted.length >= names.length * 0.5;
}

/** `Robert Downey, Jr.` is one person. */
function joinSuffixes(entries: readonly string[]): readonly string[] {
  return entries.reduce<string[]>((names, entry) => {
    const last = names.at(-1);
    if (last !== undefined && /^(jr|sr|ii|iii|iv)\.?$/i.test(entry))
      names[names.length - 1] = `${last} ${entry}`;
    else names.push(entry);
    return names;
  }, []);
}
