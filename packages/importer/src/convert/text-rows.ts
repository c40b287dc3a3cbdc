import { MoodreelError } from "@moodreel/core";

/** Characters of one text. */
const LONGEST = 2 ** 20;

/** One text, or what may stand between two. */
const NEXT = /\s*,?\s*("(?:[^"\\]|\\[^])*")/y;
const END = /\s*\]\s*$/y;

/** Whether JSON begins as a list of texts: of titles, for what else would it list. */
export function isListOfTexts(head: Uint8Array): boolean {
  return /^\uFEFF?\s*\[\s*"/.test(new TextDecoder().decode(head));
}

/**
 * The texts of such a list as rows with a title each.
 *
 * @throws MoodreelError `json-damaged` where something else stands in it
 */
export async function* textRows(
  pieces: AsyncIterable<string>,
  name: string,
): AsyncGenerator<{ readonly title: string }> {
  let text = "";
  let line = 1;
  let began = false;
  for await (const piece of pieces) {
    text += piece;
    if (!began) {
      const bracket = text.indexOf("[");
      if (bracket < 0) continue;
      text = text.slice(bracket + 1);
      began = true;
    }
    let at = 0;
    for (;;) {
      NEXT.lastIndex = at;
      const found = NEXT.exec(text)?.[1];
      if (found === undefined) break;
      yield { title: titleOf(found, name, line) };
      line += linesIn(text.slice(at, NEXT.lastIndex));
      at = NEXT.lastIndex;
    }
    text = text.slice(at);
    if (text.length > LONGEST) throw damaged(name, line, "a text there is longer than 1 MiB or never ends");
    if (/^\s*,?\s*[^\s,"\]]/.test(text)) throw refused(name, line, text);
  }
  END.lastIndex = 0;
  if (!END.test(text)) throw refused(name, line, text);
}

function titleOf(quoted: string, name: string, line: number): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw refused(name, line, quoted);
  }
}

function refused(name: string, line: number, text: string): MoodreelError {
  const rest = text.replace(/^[\s,]+/, "").slice(0, 20);
  return damaged(name, line, rest === "" ? "the list never ends" : `${JSON.stringify(rest)} is no text`);
}

function damaged(file: string, line: number, what: string): MoodreelError {
  return new MoodreelError(
    "json-damaged",
    `${file} cannot be read from line ${line} on: ${what}. Write it as a list of texts, or of objects.`,
    { file, line },
  );
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
