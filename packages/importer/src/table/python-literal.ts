/**
 * An object as Python prints it, with single quotes, `None`, `True`, `u'…'` and tuples, as JSON; `null` where it
 * is neither.
 */
export function jsonOfPython(text: string): string | null {
  let json = "";
  for (const [token] of text.matchAll(TOKEN)) {
    const written = jsonToken(token);
    if (written === null) return null;
    json += written;
  }
  return json;
}

const TOKEN = /[uUbB]?'(?:[^'\\]|\\[^])*'|[uUbB]?"(?:[^"\\]|\\[^])*"|[A-Za-z_]\w*|-?\d[\d.eE+-]*|\s+|[^]/g;
const WORDS: Readonly<Record<string, string>> = {
  None: "null",
  True: "true",
  False: "false",
  nan: "null",
  NaN: "null",
  null: "null",
  true: "true",
  false: "false",
};
const MARKS: Readonly<Record<string, string>> = { "(": "[", ")": "]" };

function jsonToken(token: string): string | null {
  const bare = token.replace(/^[uUbB](?=['"])/, "");
  if (bare.startsWith("'") || bare.startsWith('"'))
    return bare.length < 2 ? null : JSON.stringify(unescaped(bare.slice(1, -1)));
  if (/^[A-Za-z_]/.test(token)) return WORDS[token] ?? null;
  return MARKS[token] ?? token;
}

function unescaped(text: string): string {
  return text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^])/g, (_all, mark: string) => {
    if (mark.length > 1) return String.fromCharCode(Number.parseInt(mark.slice(1), 16));
    return { n: "\n", t: "\t", r: "\r" }[mark] ?? mark;
  });
}
