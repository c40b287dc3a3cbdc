/** No record nests deeper than a profile, 8. */
const DEEPEST = 32;
/** Lists and objects in one line: six for each of 100,000 opinions, and room to spare. */
const MOST_PARTS = 2_000_000;
/** Up to so many bytes whatever is written takes little time and memory to read. */
const SHORT = 2 ** 20;

/** What a line is as JSON, or what is wrong with it. */
export type LineRead = { readonly value: unknown } | { readonly problem: string };

/** A line of a file that anybody may have written: of a long one the form is looked at before it is read. */
export function readLine(line: Buffer): LineRead {
  const problem = line.length > SHORT ? problemOf(line) : null;
  if (problem !== null) return { problem };
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line)) };
  } catch {
    return { problem: "it is not JSON" };
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, OPEN_OBJECT, CLOSE_LIST, CLOSE_OBJECT] = [0x5b, 0x7b, 0x5d, 0x7d];

function problemOf(line: Buffer): string | null {
  let [depth, parts, quoted] = [0, 0, false];
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at];
    if (quoted) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      parts += 1;
      if (depth > DEEPEST) return `it nests more than ${DEEPEST} deep`;
      if (parts > MOST_PARTS) return "it has more parts than any record";
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return null;
}
