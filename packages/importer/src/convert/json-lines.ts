/** Rows that wait to be written together, in characters. */
const TOGETHER = 64 * 1024;

/** Objects as a list of JSON with one on each line, as bytes. */
export async function* jsonLines(rows: AsyncIterable<object>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "[";
  let first = true;
  for await (const row of rows) {
    text += `${first ? "" : ",\n"}${JSON.stringify(row)}`;
    first = false;
    if (text.length < TOGETHER) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(`${text}]\n`);
}
