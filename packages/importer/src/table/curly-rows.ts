import type { RowReader, TakeRow } from "./row.ts";

const LINES = 100;
const SHARE = 0.6;

/** The separator of a table whose fields stand in “curly quotes”, as word processors write them; `null` for any other. */
export function curlySeparator(head: string): string | null {
  const separator = /[”“]\s*([,;\t|])\s*[“„]/.exec(head)?.[1];
  if (separator === undefined || new RegExp(`(?:^|\\${separator})\\s*"`, "m").test(head)) return null;
  const [first, ...rest] = head
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  // A header is written without as often as not.
  const lines = rest.length > 0 ? rest : [first ?? ""];
  const field = new RegExp(`(?:^|\\${separator})[ \\t]*[“„][^“”„]*[”“](?=[ \\t]*(?:\\${separator}|$))`, "g");
  const enclosed = lines.filter((line) => [...line.matchAll(field)].length > 1);
  return enclosed.length >= lines.length * SHARE ? separator : null;
}

/** Whole lines of such a table with straight quotes around their fields. Other quotes are part of a text. */
export function straightened(text: string, separator: string): string {
  const stop = `\\${separator}`;
  const opening = new RegExp(`(^|[\\n\\r${stop}])([ \\t]*)[“„]`, "g");
  const next = `(?:[“„]|[^“”„${stop}\\r\\n]*(?:${stop}|[\\r\\n]|$))`;
  // What a field begins with is no end of one.
  const closing = new RegExp(
    `(?<!(?:^|[\\n\\r${stop}])[ \\t]*)[”“](?=[ \\t]*(?:$|[\\r\\n]|${stop}[ \\t]*${next}))`,
    "g",
  );
  return text.replaceAll('"', '""').replace(closing, '"').replace(opening, '$1$2"');
}

/** Reads such a table, a line at a time: what encloses a field is told by what stands beside it. */
export class CurlyRows implements RowReader {
  readonly #rows: RowReader;
  readonly #separator: string;
  #rest = "";

  constructor(rows: RowReader, separator: string) {
    this.#rows = rows;
    this.#separator = separator;
  }

  push(piece: string, take: TakeRow): void {
    const text = this.#rest + piece;
    const cut = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    this.#rest = text.slice(cut);
    if (cut > 0) this.#rows.push(straightened(text.slice(0, cut), this.#separator), take);
  }

  end(take: TakeRow): void {
    if (this.#rest !== "") this.#rows.push(straightened(this.#rest, this.#separator), take);
    this.#rows.end(take);
  }
}
