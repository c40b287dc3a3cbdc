/**
 * The entries of a list as files write it: JSON (`["a"]`, `[{"id": 1, "name": "a"}]`), the same as a
 * Python literal with single quotes, or names between separators. `|`, `;`, `、` and line ends separate;
 * where there is none, commas and slashes or points with spaces around them do.
 */
export function parseList(text: string): readonly string[] {
  const inner = text.trim();
  if (inner.startsWith("[") && !MARKED.test(inner)) return literalList(inner);
  if (inner.startsWith('{"') || inner.startsWith("{'")) {
    const list = literalList(`[${inner}]`);
    if (list.length > 0) return list;
  }
  const entries = STRONG.test(inner) ? inner.split(STRONG) : inner.split(WEAK);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

/** `[US] Anna Alpha`: what is in the brackets says where somebody comes from. */
const MARKED = /^\[[^\]'"{},]{1,12}\]\s*[^\s,]/;
const STRONG = /[|;\n\r；、]+/;
const WEAK = /(?<!\d)[,，]|[,，](?!\d{3}(?!\d))|\s+[/·•]\s+/;

function literalList(text: string): readonly string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return pythonList(text);
  }
  if (!Array.isArray(parsed)) return [];
  return parsed.flatMap((entry: unknown) => {
    if (typeof entry === "string") return [entry.trim()];
    if (typeof entry !== "object" || entry === null) return [];
    const name = nameOf(entry as Record<string, unknown>);
    return typeof name === "string" ? [name.trim()] : keysOf(entry);
  });
}

/** Grouvee writes `{"Action": {"url": …}}`. */
function keysOf(entry: object): readonly string[] {
  const inner: readonly unknown[] = Object.values(entry);
  return inner.length > 0 && inner.every((one) => typeof one === "object" && one !== null)
    ? Object.keys(entry)
    : [];
}

const NAMES = [
  "name",
  "genre",
  "description",
  "title",
  "Name",
  "tag",
  "label",
  "fl",
  "full_name",
  "fullName",
  "author",
  "artist",
  "person",
  "value",
  "company",
];

function nameOf(entry: Record<string, unknown>): unknown {
  for (const key of NAMES) {
    const value = entry[key];
    if (typeof value === "string") return value;
    // `{"person": {"name": …}}`, `{"author": {"key": …, "name": …}}`
    if (typeof value === "object" && value !== null && "name" in value) return value.name;
  }
  // CSL: `{"family": "Herbert", "given": "Frank"}`.
  const [family, given] = [entry["family"] ?? entry["lastName"], entry["given"] ?? entry["firstName"]];
  if (typeof family === "string") return typeof given === "string" ? `${given} ${family}` : family;
  return undefined;
}

/** One that is never closed reaches to the end, so that no text is gone through twice. */
const STRING = String.raw`'((?:[^'\\]|\\[^])*)(?:'|\\?$)|"((?:[^"\\]|\\[^])*)(?:"|\\?$)`;
const NAME = new RegExp(String.raw`['"]name['"]\s*:\s*(?:${STRING})`, "g");
const ANY = new RegExp(STRING, "g");

/**
 * Of dictionaries the values of `name`; else every string; else, as in `[Drama, Comedy]`, what commas
 * separate.
 */
function pythonList(text: string): readonly string[] {
  const pattern = text.includes("{") ? NAME : ANY;
  const strings = [...text.matchAll(pattern)].map(([, single, double]) => unescape(single ?? double ?? ""));
  const bare = strings.length === 0 && !text.includes("{") ? text.replace(/^\[|\]$/g, "").split(",") : [];
  return [...strings, ...bare].map((entry) => entry.trim()).filter((entry) => entry !== "");
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, (_all, letter: string) => ({ n: "\n", t: "\t" })[letter] ?? letter);
}
