import { jsonDamaged } from "./json-damaged.ts";
import { MAX_ROW } from "./row.ts";

/**
 * How JSON holds its objects: one on each `line`, or one after another in a `list` (or with nothing
 * around them) that begins at `from`.
 */
export type JsonStart = { readonly objects: "lines" } | { readonly objects: "list"; readonly from: number };

export type TakeObject = (text: string, line: number) => void;

/** Members of objects that nest deeper than this are no catalogue's. */
const MAX_DEPTH = 64;

const WRAPPER =
  /^\s*\{(?:\s*"[^"\n]{0,200}"\s*:\s*(?:"[^"\n]{0,2000}"|-?[\d.]+|true|false|null)\s*,)*\s*"[^"\n]{0,200}"\s*:\s*\[(?=\s*\{)/;

/**
 * How the text is JSON, by its beginning; `null` when it is not. An object that holds a list of objects
 * is taken for that list.
 */
export function jsonStart(head: string, whole: boolean): JsonStart | null {
  const begin = head.search(/\S/);
  const first = head[begin];
  if (first === "[") {
    const inner = head.slice(begin + 1).trimStart();
    // A list in a list is taken for JSON, too, so that what is said of it is about JSON.
    return inner.startsWith("{") || inner.startsWith("[") || (whole && inner.startsWith("]"))
      ? { objects: "list", from: begin + 1 }
      : null;
  }
  if (first !== "{" || !/^\{\s*["}]/.test(head.slice(begin))) return null;
  const newline = head.indexOf("\n", begin);
  if (isObject(head.slice(begin, newline < 0 ? head.length : newline))) {
    const wrapped = newline < 0 || head.slice(newline).trim() === "" ? WRAPPER.exec(head) : null;
    return wrapped === null ? { objects: "lines" } : { objects: "list", from: wrapped[0].length };
  }
  const wrapper = WRAPPER.exec(head);
  return { objects: "list", from: wrapper === null ? begin : wrapper[0].length };
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/**
 * Finds the objects in JSON that comes in pieces, without reading them.
 *
 * @throws MoodreelError `json-damaged`, with the line
 */
export class JsonObjects {
  readonly #file: string;
  readonly #lines: boolean;
  #skip: number;
  #line = 1;
  #text = "";
  /** How far the text has been looked at. */
  #at = 0;
  #begin = -1;
  #beginLine = 1;
  #depth = 0;
  #inString = false;
  #ended = false;

  constructor(start: JsonStart, file: string) {
    this.#file = file;
    this.#lines = start.objects === "lines";
    this.#skip = start.objects === "lines" ? 0 : start.from;
  }

  push(piece: string, take: TakeObject): void {
    let rest = piece;
    if (this.#skip > 0) {
      const skipped = piece.slice(0, this.#skip);
      this.#skip -= skipped.length;
      this.#line += skipped.split("\n").length - 1;
      rest = piece.slice(skipped.length);
    }
    if (this.#lines) this.#pushLines(rest, take);
    else this.#scan(rest, take);
  }

  end(take: TakeObject): void {
    if (this.#lines) {
      if (this.#text.trim() !== "") take(this.#text, this.#line);
    } else if (this.#begin >= 0) {
      throw jsonDamaged(this.#file, this.#beginLine, "an object begins there and never ends");
    }
  }

  #pushLines(piece: string, take: TakeObject): void {
    const text = this.#text + piece;
    let at = 0;
    for (let newline = text.indexOf("\n"); newline >= 0; newline = text.indexOf("\n", at)) {
      const line = text.slice(at, newline);
      if (line.trim() !== "") take(line, this.#line);
      this.#line += 1;
      at = newline + 1;
    }
    this.#text = text.slice(at);
    this.#checkLength(this.#text.length, this.#line);
  }

  #scan(piece: string, take: TakeObject): void {
    if (this.#ended) return;
    const text = this.#text + piece;
    let at = this.#at;
    for (; at < text.length && !this.#ended; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) this.#line += 1;
      if (this.#inString) {
        if (code === 92) {
          // What is escaped may come with the next piece.
          if (at + 1 === text.length) break;
          at += 1;
        } else if (code === 34) this.#inString = false;
      } else if (this.#depth > 0) {
        if (code === 34) this.#inString = true;
        else if (code === 123 || code === 91) this.#deeper();
        else if (code === 125 || code === 93) {
          this.#depth -= 1;
          if (this.#depth === 0) {
            this.#checkLength(at + 1 - this.#begin, this.#beginLine);
            take(text.slice(this.#begin, at + 1), this.#beginLine);
            this.#begin = -1;
          }
        }
      } else if (code === 123) {
        this.#begin = at;
        this.#beginLine = this.#line;
        this.#depth = 1;
      } else if (code === 93) this.#ended = true;
      else if (!isBetween(code)) {
        throw jsonDamaged(
          this.#file,
          this.#line,
          `${JSON.stringify(text.slice(at, at + 20))} is not an object`,
        );
      }
    }
    if (this.#begin < 0) {
      this.#text = "";
      this.#at = 0;
      return;
    }
    this.#text = text.slice(this.#begin);
    this.#at = at - this.#begin;
    this.#begin = 0;
    this.#checkLength(this.#text.length, this.#beginLine);
  }

  #deeper(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw jsonDamaged(this.#file, this.#beginLine, `an object there is nested more than ${MAX_DEPTH} deep`);
    }
  }

  #checkLength(characters: number, line: number): void {
    if (characters > MAX_ROW) {
      throw jsonDamaged(this.#file, line, "an object there is longer than 1 MiB or never ends");
    }
  }
}

/** White space and the commas between objects. */
function isBetween(code: number): boolean {
  return code === 32 || code === 44 || (code >= 9 && code <= 13);
}
