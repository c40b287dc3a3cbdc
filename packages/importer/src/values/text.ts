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

/**
 * A field without what surrounds it, also the `="…"` that keeps spreadsheets from taking an ISBN for
 * a number; `null` where the file says that there is nothing.
 */
export function presentText(field: string | undefined): string | null {
  if (field === undefined || field === "" || field === "\\N") return null;
  const text = field.trim();
  const inner = text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text;
  if (inner.length > LONGEST_ABSENT || isDigit(inner.charCodeAt(0))) return inner;
  return ABSENT.has(inner.toLowerCase()) ? null : inner;
}

/** A title or name as it is shown: one line, no control characters, composed letters. `None` is a title. */
export function shownText(field: string | undefined): string | null {
  if (field === undefined || field === "" || field === "\\N") return null;
  if (isPlain(field)) return field;
  const text = field
    .normalize("NFC")
    .replace(ENTITY, unescaped)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return text === "" || text === "\\N" ? null : text;
}

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

/** Whether all characters are visible ASCII without `&`, with single spaces inside: then there is nothing to do. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126 || code === 38 || (code === 32 && before === 32)) return false;
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
