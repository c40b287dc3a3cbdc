import { MoodreelError } from "@moodreel/core";
import type { Dialect } from "./dialect.ts";
import { MAX_ROW, type Row, type RowReader, type TakeRow } from "./row.ts";

const RETURN = 13;
const SPACE = 32;
const BACKSLASH = 92;

/**
 * Splits text into rows and fields. Rows without quotes, which are nearly all, only ask where the
 * next separator and the next line end are; fields that nobody wants are never made.
 *
 * Quotes enclose a field when one stands at its beginning, perhaps after spaces, and one right before
 * the next separator or line end; any other quote is an ordinary character. Blank lines are passed over
 * but counted.
 *
 * @throws MoodreelError `row-too-long`, `file-damaged` for a quote that is never closed
 */
export class RowSplitter implements RowReader, Row {
  readonly fields: string[] = [];
  readonly problem = null;
  line = 1;
  width = 0;
  readonly #separator: string;
  readonly #quotes: boolean;
  readonly #quote: string;
  readonly #escapes: boolean;
  readonly #newline: string;
  readonly #file: string;
  readonly #wanted: Uint8Array | null;
  /** What was given and belongs to no row yet. */
  #text = "";
  /** Where the row begins and ends in the text. */
  #begin = 0;
  #end = 0;
  /** The line on which the next row begins. */
  #next = 1;
  /** First separator at or after the place last asked for; beyond the text when there is none. */
  #separatorAt = -1;

  /** @param wanted 1 for each column whose text is needed, 0 for the others; `null` for all */
  constructor(
    { separator, quotes, quote = '"', escapes = false, lineEnd }: Dialect,
    file: string,
    wanted: Uint8Array | null = null,
  ) {
    this.#separator = separator;
    this.#quotes = quotes;
    this.#quote = quote;
    this.#escapes = escapes;
    this.#newline = lineEnd;
    this.#file = file;
    this.#wanted = wanted;
  }

  push(piece: string, take: TakeRow): void {
    this.#split(this.#text + piece, false, take);
  }

  end(take: TakeRow): void {
    this.#split(this.#text, true, take);
  }

  text(): string {
    return this.#text.slice(this.#begin, this.#end);
  }

  #split(text: string, last: boolean, take: TakeRow): void {
    this.#text = text;
    this.#separatorAt = -1;
    let quoteAt = this.#quotes ? find(text, this.#quote, 0) : text.length;
    let at = 0;
    while (at < text.length) {
      const newline = find(text, this.#newline, at);
      if (newline === text.length && !last) break;
      if (quoteAt < at) quoteAt = find(text, this.#quote, at);
      this.#begin = at;
      this.line = this.#next;
      const next = quoteAt >= newline ? this.#plain(text, at, newline) : this.#quoted(text, at, last);
      if (next < 0) {
        this.#next = this.line;
        break;
      }
      if (next - at > MAX_ROW) throw this.#tooLong();
      at = next;
      this.#next += 1;
      if (this.#begin === this.#end) continue;
      if (this.fields.length !== this.width) this.fields.length = this.width;
      take(this);
    }
    if (text.length - at > MAX_ROW) throw this.#tooLong();
    this.#text = text.slice(at);
  }

  /** A row that has no quotes, up to the line end at `newline`. Gives where the next begins. */
  #plain(text: string, begin: number, newline: number): number {
    const end = this.#contentEnd(text, begin, newline);
    this.#end = end;
    const step = this.#separator.length;
    let at = begin;
    let index = 0;
    for (;;) {
      const stop = Math.min(this.#separatorFrom(text, at), end);
      this.fields[index] = this.#wants(index) ? text.slice(at, stop) : "";
      index += 1;
      if (stop === end) break;
      at = stop + step;
    }
    this.width = index;
    return newline + 1;
  }

  /** A row that may have quotes. Gives where the next begins, -1 when the row goes on in the next piece. */
  #quoted(text: string, begin: number, last: boolean): number {
    let at = begin;
    let index = 0;
    for (;;) {
      let bareFrom = at;
      const open = openingQuote(text, at, this.#quote);
      if (open >= 0) {
        const close = closingQuote(text, open + 1, this.#quote, this.#escapes);
        if (close < 0 || (close === text.length - 1 && !last)) return this.#unclosed(close, last);
        this.#countLines(text, at, close);
        const after = this.#fieldEnd(text, close + 1, last);
        if (after === null) return -1;
        if (after === close + 1) {
          this.fields[index] = this.#wants(index)
            ? unquoted(text.slice(open + 1, close), this.#quote, this.#escapes)
            : "";
          index += 1;
          if (text.startsWith(this.#separator, after)) {
            at = after + this.#separator.length;
            continue;
          }
          return this.#endRow(text, index, after);
        }
        // The quotes are ordinary characters, and so is what is between them.
        bareFrom = close + 1;
      }
      const newline = find(text, this.#newline, bareFrom);
      const separator = this.#separatorFrom(text, bareFrom);
      if (newline === text.length && separator > newline && !last) return -1;
      const stop = separator < newline ? separator : this.#contentEnd(text, bareFrom, newline);
      this.fields[index] = this.#wants(index) ? text.slice(at, stop) : "";
      index += 1;
      if (separator >= newline) return this.#endRow(text, index, stop);
      at = separator + this.#separator.length;
    }
  }

  #endRow(text: string, width: number, end: number): number {
    this.width = width;
    this.#end = end;
    return find(text, this.#newline, end) + 1;
  }

  /**
   * `at` when a separator, a line end or the end of the text is there, -1 when not, `null` when the
   * next piece will tell.
   */
  #fieldEnd(text: string, at: number, last: boolean): number | null {
    if (at === text.length || text.startsWith(this.#separator, at)) return at;
    if (text.startsWith(this.#newline, at)) return at;
    if (text.charCodeAt(at) !== RETURN || this.#newline !== "\n") return -1;
    if (at + 1 === text.length) return last ? at : null;
    return text[at + 1] === "\n" ? at : -1;
  }

  #unclosed(close: number, last: boolean): number {
    if (!last || close >= 0) return -1;
    throw new MoodreelError(
      "file-damaged",
      `${this.#file} cannot be read from line ${this.line} on: a quote is opened there and never closed. Close it or remove it.`,
      { file: this.#file, line: this.line },
    );
  }

  #countLines(text: string, from: number, to: number): void {
    for (let at = text.indexOf(this.#newline, from); at >= 0 && at < to;) {
      this.#next += 1;
      at = text.indexOf(this.#newline, at + 1);
    }
  }

  /** The separator at or after `at`; beyond the text when there is none. Asked for ever larger places. */
  #separatorFrom(text: string, at: number): number {
    if (this.#separatorAt < at) {
      const found = text.indexOf(this.#separator, at);
      this.#separatorAt = found < 0 ? text.length + 1 : found;
    }
    return this.#separatorAt;
  }

  /** Without the carriage return of a CRLF. */
  #contentEnd(text: string, begin: number, newline: number): number {
    return newline > begin && this.#newline === "\n" && text.charCodeAt(newline - 1) === RETURN
      ? newline - 1
      : newline;
  }

  /** Fields beyond the columns are wanted, since they show that something has shifted. */
  #wants(index: number): boolean {
    return this.#wanted === null || this.#wanted[index] !== 0;
  }

  #tooLong(): MoodreelError {
    return new MoodreelError(
      "row-too-long",
      `The row of ${this.#file} that begins near line ${this.#next} is longer than 1 MiB. Look for a quote that is opened there and never closed.`,
      { file: this.#file, line: this.#next },
    );
  }
}

/** Where it is, the length of the text when it is nowhere. */
function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

/** The quote that a field begins with, perhaps after spaces; -1 when there is none. */
function openingQuote(text: string, from: number, quote: string): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at += 1;
  return text[at] === quote ? at : -1;
}

/** The first quote from there on that is not doubled or escaped, -1 when there is none. */
function closingQuote(text: string, from: number, quote: string, escapes: boolean): number {
  for (let at = text.indexOf(quote, from); at >= 0;) {
    if (escapes && isEscaped(text, from, at)) at = text.indexOf(quote, at + 1);
    else if (text[at + 1] !== quote) return at;
    else at = text.indexOf(quote, at + 2);
  }
  return -1;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, from: number, at: number): boolean {
  let before = at;
  while (before > from && text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}

function unquoted(inner: string, quote: string, escapes: boolean): string {
  if (escapes) return inner.includes("\\") ? inner.replaceAll(/\\(["'\\])/g, "$1") : inner;
  return inner.includes(quote) ? inner.replaceAll(quote + quote, quote) : inner;
}
