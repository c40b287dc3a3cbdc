/** Where a text is no JSON. */
export interface JsonProblem {
  /** From 1. */
  readonly line: number;
  /** Of that line, from 1. */
  readonly character: number;
  /** What stands there, cut; empty where the text breaks off. */
  readonly found: string;
}

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const WORD = /[\w$.+-]{1,20}|"[^\n]{0,19}|[^]/uy;

type Awaited = "value" | "value or end" | "key" | "key or end" | ":" | ", or end" | "nothing";

/**
 * The first place at which a text is no JSON, as a person would look for it; `null` where it is JSON.
 *
 * @example
 * jsonProblem('{"title": tru}'); // { line: 1, character: 11, found: "tru" }
 */
export function jsonProblem(text: string): JsonProblem | null {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
  };
  for (;;) {
    at += take(SPACE).length;
    if (at >= text.length) return awaited === "nothing" ? null : placeOf(text, at, "");
    const token = tokenAt(text[at] ?? "", take);
    const next: Awaited | null = token === "" ? null : after(token, awaited, open);
    if (next === null) return placeOf(text, at, take(WORD));
    awaited = next;
    at += token.length;
  }
}

function tokenAt(first: string, take: (pattern: RegExp) => string): string {
  if ("{}[],:".includes(first)) return first;
  return first === '"' ? take(TEXT) : take(PLAIN);
}

/** What may come after a token, `null` where it may not stand; `open` takes what it opens and closes. */
function after(token: string, awaited: Awaited, open: ("{" | "[")[]): Awaited | null {
  const inside = open.at(-1);
  const isValueDue = awaited === "value" || awaited === "value or end";
  switch (token) {
    case "{":
    case "[":
      if (!isValueDue) return null;
      open.push(token);
      return token === "{" ? "key or end" : "value or end";
    case "}":
    case "]":
      if (inside !== (token === "}" ? "{" : "[")) return null;
      if (awaited !== ", or end" && awaited !== (token === "}" ? "key or end" : "value or end")) return null;
      open.pop();
      break;
    case ",":
      if (awaited !== ", or end") return null;
      return inside === "{" ? "key" : "value";
    case ":":
      return awaited === ":" ? "value" : null;
    default:
      if (token.startsWith('"') && (awaited === "key" || awaited === "key or end")) return ":";
      if (!isValueDue) return null;
  }
  return open.length === 0 ? "nothing" : ", or end";
}

function placeOf(text: string, at: number, found: string): JsonProblem {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, character: at - before.lastIndexOf("\n"), found };
}
