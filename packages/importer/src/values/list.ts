/**
 * The entries of a list as files write it: JSON (`["a"]`, `[{"id": 1, "name": "a"}]`), the same as a
 * Python literal with single quotes, or names between separators. `|`, `;` and line ends separate;
 * where there is none, commas do.
 */
export function parseList(text: string): readonly string[] {
  const inner = text.trim();
  if (inner.startsWith("[")) return literalList(inner);
  const entries = /[|;\n\r]/.test(inner) ? inner.split(/[|;\n\r]+/) : inner.split(",");
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}

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
    const name =
      typeof entry === "object" && entry !== null ? nameOf(entry as Record<string, unknown>) : undefined;
    return typeof name === "string" ? [name.trim()] : [];
  });
}

function nameOf(entry: Record<string, unknown>): unknown {
  return entry["name"] ?? entry["genre"] ?? entry["description"] ?? entry["title"];
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
