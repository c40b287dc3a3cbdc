/** Letters of scripts that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and older ones. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** First strong isolate, and its end: what `<bdi>` is to HTML, within a text. */
const [ISOLATE, END] = ["\u2068", "\u2069"];

/** A title or a name of any script, so that within a message it turns nothing around that stands beside it. */
export function titled(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? ISOLATE + name + END : name;
}
