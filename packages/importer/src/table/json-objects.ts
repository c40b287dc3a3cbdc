import { jsonDamaged } from "./json-damaged.ts";
import { jsonShape, type JsonPath } from "./json-shape.ts";
import { MAX_ROW } from "./row.ts";

/** How JSON holds its objects: one on each `line`, or at the end of a path. */
export type JsonStart =
  | { readonly objects: "lines" }
  | {
      readonly objects: "path";
      readonly path: JsonPath;
      /** What the keys are that the objects stand under; `null` when they are in a list. */
      readonly keyed: "id" | "title" | "key" | "year" | "genre" | null;
      /** Other lists of things with titles, which are not read. */
      readonly others: readonly string[];
    };

/** @param key that the object stands under; `null` in a list */
export type TakeObject = (text: string, line: number, key: string | null) => void;

/** Members of objects that nest deeper than this are no catalogue's. */
const MAX_DEPTH = 64;

/** How the text is JSON, by its beginning; `null` when it is not. */
export function jsonStart(head: string, whole: boolean): JsonStart | null {
  const begin = head.search(/\S/);
  const first = head[begin];
  const list = { objects: "path", path: ["*"], keyed: null, others: [] } as const;
  if (first === "[") {
    const inner = head.slice(begin + 1).trimStart();
    // A list in a list is taken for JSON, too, so that what is said of it is about JSON.
    if (!/^[{["]/.test(inner) && !(whole && inner.startsWith("]"))) return null;
    return { ...list, ...jsonShape(head) };
  }
  if (first !== "{" || !/^\{\s*(?:["}]|u?'[^'\n]{1,80}'\s*:)/.test(head.slice(begin))) return null;
  const newline = head.indexOf("\n", begin);
  const line = head.slice(begin, newline < 0 ? head.length : newline);
  const isAlone = newline < 0 || head.slice(newline).trim() === "";
  if (/^\{\s*u?'/.test(line) || (isObject(line) && !isAlone)) return { objects: "lines" };
  if (isObject(line)) {
    const shape = jsonShape(head);
    return shape === null || shape.path.length === 0 ? { objects: "lines" } : { ...list, ...shape };
  }
  return { ...list, path: [], ...jsonShape(head) };
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
  readonly #path: JsonPath | null;
  #line = 1;
  #text = "";
  /** How far the text has been looked at. */
  #at = 0;
  /** Where the object begins, -1 outside of one. */
  #begin = -1;
  #beginLine = 1;
  /** Containers that are open within the object, or in what is passed over. */
  #depth = 0;
  #inString = false;
  /** Containers of the path that are open. */
  #open = 0;
  /** Whether something beside the path is passed over. */
  #passing = false;
  /** Where the last text outside of objects begins and ends. */
  #textFrom = 0;
  #textTo = 0;
  #key: string | null = null;
  /** What the list is called that objects are in. */
  #listKey: string | null = null;
  #ended = false;

  constructor(start: JsonStart, file: string) {
    this.#file = file;
    this.#path = start.objects === "lines" ? null : start.path;
  }

  push(piece: string, take: TakeObject): void {
    if (this.#path === null) this.#pushLines(piece, take);
    else this.#scan(piece, this.#path, take);
  }

  end(take: TakeObject): void {
    if (this.#path === null) {
      if (this.#text.trim() !== "") take(this.#text, this.#line, null);
    } else if (this.#begin >= 0) {
      throw jsonDamaged(this.#file, this.#beginLine, "an object begins there and never ends");
    }
  }

  #pushLines(piece: string, take: TakeObject): void {
    const text = this.#text + piece;
    let at = 0;
    for (let newline = text.indexOf("\n"); newline >= 0; newline = text.indexOf("\n", at)) {
      const line = text.slice(at, newline);
      if (line.trim() !== "") take(line, this.#line, null);
      this.#line += 1;
      at = newline + 1;
    }
    this.#text = text.slice(at);
    this.#checkLength(this.#text.length, this.#line);
  }

  #scan(piece: string, path: JsonPath, take: TakeObject): void {
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
        } else if (code === 34) {
          this.#inString = false;
          this.#textTo = at + 1;
        }
      } else if (code === 34) {
        this.#inString = true;
        if (this.#depth === 0) this.#textFrom = at;
        if (this.#depth === 0 && path[this.#open - 1] === "*" && path.length === this.#open)
          this.#refuse(text, at);
      } else if (this.#depth > 0) {
        if (code === 123 || code === 91) this.#deeper();
        else if (code === 125 || code === 93) {
          this.#depth -= 1;
          if (this.#depth > 0) continue;
          this.#key = this.#passing ? null : this.#key;
          if (!this.#passing) {
            this.#checkLength(at + 1 - this.#begin, this.#beginLine);
            take(text.slice(this.#begin, at + 1), this.#beginLine, this.#key ?? this.#listKey);
            this.#begin = -1;
          }
          this.#passing = false;
          // What is before it is not needed for a key any more, also where the piece ends here.
          this.#textFrom = at + 1;
          this.#textTo = at + 1;
        }
      } else if (code === 58) this.#key = keyOf(text.slice(this.#textFrom, this.#textTo));
      else if (code === 123 || code === 91) this.#enter(path, at, code === 91);
      else if (code === 125 || code === 93) {
        this.#open -= 1;
        this.#key = null;
        if (this.#open <= 0) this.#ended = true;
      } else if (
        !isBetween(code) &&
        (this.#open === 0 || (path[this.#open - 1] === "*" && path.length === this.#open))
      ) {
        this.#refuse(text, at);
      }
    }
    this.#keepRest(text, at);
  }

  /** Opens what begins here: an object that is wanted, a container on the way there, or something to pass over. */
  #enter(path: JsonPath, at: number, isList: boolean): void {
    const step = path[this.#open - 1];
    const isThere = this.#open === 0 || step === "*" || step === "{}" || step === this.#key;
    if (isThere && this.#open === path.length) {
      if (isList) this.#refuse("[", 0);
      this.#begin = at;
      this.#beginLine = this.#line;
      this.#depth = 1;
    } else if (isThere && (path[this.#open] === "*") === isList) {
      this.#open += 1;
      if (isList && step === "{}") this.#listKey = this.#key;
      this.#key = null;
    } else {
      this.#passing = true;
      this.#beginLine = this.#line;
      this.#depth = 1;
    }
  }

  #keepRest(text: string, at: number): void {
    const from = this.#begin >= 0 ? this.#begin : this.#depth === 0 ? Math.min(this.#textFrom, at) : at;
    this.#text = text.slice(from);
    this.#at = at - from;
    if (this.#begin >= 0) {
      this.#begin = 0;
      this.#checkLength(this.#text.length, this.#beginLine);
    }
    this.#textFrom = Math.max(0, this.#textFrom - from);
    this.#textTo = Math.max(0, this.#textTo - from);
    if (this.#begin < 0) this.#checkLength(this.#text.length, this.#line);
  }

  #refuse(text: string, at: number): never {
    throw jsonDamaged(this.#file, this.#line, `${JSON.stringify(text.slice(at, at + 20))} is not an object`);
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

function keyOf(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** White space, and the commas between objects. */
function isBetween(code: number): boolean {
  return code === 32 || code === 44 || (code >= 9 && code <= 13) || code === 0xfeff;
}
