const ABSENT: ReadonlySet<string> = new Set([
  "",
  "\\n",
  "n/a",
  "na",
  "nan",
  "null",
  "none",
  "-",
  "--",
  "?",
  "unknown",
]);
const LONGEST_ABSENT = 7;

/** What spreadsheets show where a formula failed, in the languages that they speak. */
const SHEET_ERROR =
  /^#(?:n\/[ad]|nv|(?:ref|bezug|name|nom|nombre|nome|null|nul|nulo|num|zahl|value|wert|valeur|valor|valore|rif|div\/0|überlauf|spill|calc|error|[¡¿](?:ref|valor|num|nombre|div\/0))[!?])$/i;

/** Whether a cell holds nothing but the error of a formula, such as `#REF!`. */
function isSheetError(text: string): boolean {
  return text.charCodeAt(0) === HASH && text.length <= 10 && SHEET_ERROR.test(text);
}

const HASH = 35;
const EQUALS = 61;
const AMPERSAND = 38;
const ASTERISK = 42;
const LESS = 60;
const BRACKET = 91;

/**
 * A field without what surrounds it, also the `="…"` that keeps spreadsheets from taking an ISBN for
 * a number; `null` where the file says that there is nothing.
 */
export function presentText(field: string | undefined): string | null {
  if (field === undefined || field === "" || field === "\\N") return null;
  const text = field.trim();
  const inner = text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
  if (isSheetError(inner)) return null;
  if (inner.charCodeAt(0) >= 0x660) return ABSENT.has(inner) ? null : latinDigits(inner);
  if (inner.length > LONGEST_ABSENT || isDigit(inner.charCodeAt(0))) return inner;
  return ABSENT.has(inner.toLowerCase()) ? null : inner;
}

/** A title or name as it is shown: one line, no control characters, composed letters. `None` is a title. */
export function shownText(field: string | undefined): string | null {
  if (field === undefined || field === "" || field === "\\N") return null;
  if (isPlain(field)) return field;
  const text = withoutMarks(mended(unformulated(field)).normalize("NFC").replace(ENTITY, unescaped))
    .replace(INVISIBLE, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return text === "" || text === "\\N" || isSheetError(text) ? null : text;
}

const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;

/** Arabic, Persian and Hindi digits as those that numbers are read from: `٢٠١٨`, `٨٫٤`. */
function latinDigits(text: string): string {
  if (text.search(DIGIT) !== 0) return text;
  return text
    .replace(DIGIT, (digit) =>
      String(digit.charCodeAt(0) - (digit < "\u06f0" ? 0x660 : digit < "\u0966" ? 0x6f0 : 0x966)),
    )
    .replaceAll("٫", ".");
}

/** What a spreadsheet would show of `=HYPERLINK("https://…","Heat")` and `="Heat"`. */
function unformulated(text: string): string {
  if (!text.startsWith("=")) return text;
  const [, link, plain] =
    /^=(?:HYPERLINK\(\s*"[^"]*"\s*[,;]\s*"([^"]*)"\s*\)|"([^"]*)")$/i.exec(text.trim()) ?? [];
  return link ?? plain ?? text;
}

/** What UTF-8 becomes that was taken for Windows-1252, `AmÃ©lie`: no language has such letters side by side. */
const TWICE =
  /[ÃÂÄÅÐÑ×Ø][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

function mended(text: string): string {
  if (!TWICE.test(text)) return text;
  const bytes = Array.from(text, (letter) => bytesOfLetters().get(letter));
  if (bytes.some((byte) => byte === undefined)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte ?? 0));
  } catch {
    return text;
  }
}

let letters: ReadonlyMap<string, number> | null = null;

function bytesOfLetters(): ReadonlyMap<string, number> {
  letters ??= new Map(
    Array.from(
      new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_none, at) => at)),
      (letter, at) => [letter, at],
    ),
  );
  return letters;
}

/**
 * A text without what it is written with: marks of web pages, `<b>Heat</b>`; around all of it bold letters and a link of
 * Markdown, `**Heat**`, `[Heat](https://…)`.
 */
export function withoutMarks(text: string): string {
  if (!/^\s*[*[]|</.test(text)) return text;
  const bare = text.includes("<") ? text.replace(TAG, "").replace(BREAK, " ") : text;
  // Before a stop there had been no space.
  return (bare === text ? text : bare.replace(/\s+(?=[.,;:!?](?:\s|$))/g, ""))
    .replace(/^\s*\[([^[\]]+)\]\((?:https?:|\/|www\.)[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)\s*$/, "$1")
    .replace(/^\s*(\*\*\*?)(?=[^\s*])(.*[^\s*])\1\s*$/s, "$2");
}

const TAG = /<\/?(?:b|i|em|strong|u|a|span|font|small|sup|sub)(?:\s[^<>]*)?\/?>/gi;
const BREAK = /<\/?(?:p|br|ul|ol|li|div|h[1-6]|img)(?:\s[^<>]*)?\/?>/gi;

/** Where a word may be broken, and marks that stand before nothing; joiners within emoji and words stay. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** What programs for web pages leave in their exports, such as RateYourMusic's: `Home &amp; Away`. */
const ENTITY = /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

function unescaped(all: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : all;
}

/**
 * Whether all characters are visible ASCII without `&` and `<`, with single spaces inside, and none in front that Markdown
 * or an error of a spreadsheet begins with: then there is nothing to do.
 */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === HASH || first === ASTERISK || first === BRACKET || first === EQUALS) return false;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126 || code === AMPERSAND || code === LESS || (code === 32 && before === 32))
      return false;
    before = code;
  }
  return before !== 32;
}

/**
 * The same text in memory of its own. A piece of a long text keeps all of it in memory, which
 * matters for what is remembered over a whole file.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
