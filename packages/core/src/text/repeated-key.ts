/**
 * The first key that an object in the text has twice, as it is meant, however it is written; `null` where there is
 * none. `JSON.parse` takes the last of them in silence.
 *
 * @param json text that is JSON
 * @example
 * repeatedKey('{"rating": 9, "item": {"id": 1}, "r\\u0061ting": 2}'); // "rating"
 */
export function repeatedKey(json: string): string | null {
  /** Of each object that is open its keys so far; of a list none. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === "{") open.push(new Set());
    else if (character === "[") open.push(null);
    else if (character === "}" || character === "]") open.pop();
    else if (character === '"') {
      const end = endOfText(json, at);
      AFTER_TEXT.lastIndex = end;
      if (AFTER_TEXT.test(json)) {
        const key = keyOf(json.slice(at, end));
        if (open.at(-1)?.has(key) === true) return key;
        open.at(-1)?.add(key);
      }
      at = end - 1;
    }
  }
  return null;
}

/** What makes a text a key. */
const AFTER_TEXT = /[ \t\n\r]*:/y;

/** @param start of its first quote. @returns where it has ended */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

function keyOf(written: string): string {
  return written.includes("\\") ? (JSON.parse(written) as string) : written.slice(1, -1);
}
