/** First strong isolate, and its end: what `<bdi>` is to HTML, within a text. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** A title or a name of any script, so that within a message it turns nothing around that stands beside it. */
export function titled(name: string): string {
  return ISOLATE + name + END;
}
