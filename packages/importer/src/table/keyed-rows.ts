import { isRecognised } from "../names/column-names.ts";
import { LinesReader } from "./lines-reader.ts";
import type { TakeRow } from "./row.ts";

/** `Title: Heat`, and RIS' `TI  - Heat`. */
const PAIR = /^\s*(?:([\p{L}][\p{L}\p{N} _()]{0,30}?)\s*:\s+|([A-Z][A-Z0-9]) {1,2}- ?)(.*)$/u;
const LINES = 400;
/** What the tags of RIS are called elsewhere. */
const TAGS: Readonly<Record<string, string>> = {
  TI: "title",
  T1: "title",
  AU: "authors",
  A1: "authors",
  PY: "year",
  Y1: "year",
  SN: "isbn",
  KW: "keywords",
  AB: "description",
  LA: "language",
  PB: "publisher",
};

/**
 * The names of what is said of each work in lines of their own, `Title: Heat` over `Year: 1995`, where most of the
 * lines are such and one name begins each work; `null` for any other text.
 */
export function keysOf(head: string): readonly string[] | null {
  const lines = head
    .slice(0, 64 * 1024)
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== "")
    .slice(0, LINES);
  const pairs = lines.map(pairOf).filter((pair) => pair !== null);
  const keys = [...new Set(pairs.map(([key]) => key))];
  const [first = ""] = keys;
  const isRepeated = pairs.filter(([key]) => key === first).length > 1;
  const known = keys.filter(isRecognised).length;
  return pairs.length >= lines.length * 0.8 && isRepeated && known > 1 && known >= keys.length / 2
    ? keys
    : null;
}

function pairOf(line: string): readonly [key: string, text: string] | null {
  const [, name, tag, text = ""] = PAIR.exec(line) ?? [];
  if (tag !== undefined) return [TAGS[tag] ?? tag, text.trim()];
  return name === undefined ? null : [name, text.trim()];
}

/** A row for each work; a name that comes again has several values, that which comes first begins the next one. */
export class KeyedRows extends LinesReader {
  readonly #keys: readonly string[];
  #values = new Map<string, string>();
  #lines: string[] = [];
  #begin = 1;

  constructor(keys: readonly string[]) {
    super();
    this.#keys = keys;
  }

  protected next(line: string, take: TakeRow): void {
    const pair = pairOf(line);
    if (pair === null || (pair[0] === this.#keys[0] && this.#values.has(pair[0]))) {
      if (pair !== null || line.trim() === "") this.last(take);
    }
    if (pair === null) return;
    const [key, text] = pair;
    if (this.#lines.push(line) === 1) this.#begin = this.line;
    const said = this.#values.get(key);
    this.#values.set(key, said === undefined || said === "" ? text : `${said}; ${text}`);
  }

  protected override last(take: TakeRow): void {
    if (this.#lines.length === 0) return;
    const [values, written, at] = [this.#values, this.#lines.join("\n"), this.line];
    this.#values = new Map();
    this.#lines = [];
    this.line = this.#begin;
    this.give(
      this.#keys.map((key) => values.get(key) ?? ""),
      written,
      take,
    );
    this.line = at;
  }
}
