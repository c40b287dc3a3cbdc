import { canonicalGenres } from "@moodreel/core/genre";
import type { KnownGenres } from "../values/known-genres.ts";
import type { Row } from "../table/row.ts";

/** Rows beside sections that must have more than a title, so that a title alone says something. */
const SHARE = 0.5;

/** The table that sections are looked for in, by its first rows. */
export interface Sectioned {
  readonly looked: readonly (readonly string[])[];
  readonly separator: string;
  readonly title: number;
}

/** Genres that stand in lines of their own above the films that have them: `COMEDY,`. */
export class SectionGenres {
  readonly #known: KnownGenres;
  readonly #separator: string;
  readonly #title: number;
  readonly #names = new Set<string>();
  #now: readonly string[] = [];

  private constructor(known: KnownGenres, { separator, title }: Sectioned) {
    this.#known = known;
    this.#separator = separator;
    this.#title = title;
  }

  /** `null` for a table without any: a film may be called as a genre is. */
  static of(table: Sectioned, known: KnownGenres): SectionGenres | null {
    if (table.separator === "json") return null;
    const sections = new SectionGenres(known, table);
    const rows = table.looked.filter((row) => row.some((cell) => cell.trim() !== ""));
    const names = rows.map((row) => sections.#nameIn(row));
    const found = names.filter((name) => name !== null);
    const isApart = names.every((name, at) => name === null || typeof names[at + 1] !== "string");
    const others = rows.filter((_row, at) => names[at] === null);
    const full = others.filter((row) => row.filter((cell) => cell.trim() !== "").length > 1);
    if (found.length === 0 || !isApart || names.at(-1) !== null || full.length < others.length * SHARE)
      return null;
    const [first] = names;
    const isHeading = typeof first === "string" && (first === first.toUpperCase() || first.endsWith(":"));
    return new Set(found).size > 1 || isHeading ? sections : null;
  }

  /** The genres of the rows that follow. */
  get genres(): readonly string[] {
    return this.#now;
  }

  /** As the lines have them. */
  get names(): readonly string[] {
    return [...this.#names];
  }

  /** Whether a row is the beginning of a section; what follows is in it. */
  takes(row: Row): boolean {
    const title = row.fields[this.#title] ?? "";
    if (title.length > 60 || !this.#known.has(bare(title))) return false;
    const name = this.#nameIn(
      row
        .text()
        .split(this.#separator)
        .map((cell) => cell.replaceAll('"', "")),
    );
    if (name === null) return false;
    this.#names.add(name);
    this.#now = canonicalGenres(bare(name));
    return true;
  }

  #nameIn(cells: readonly string[]): string | null {
    const name = cells[this.#title]?.trim() ?? "";
    const isAlone = cells.every((cell, at) => at === this.#title || cell.trim() === "");
    return isAlone && name !== "" && name.length <= 60 && this.#known.has(bare(name)) ? name : null;
  }
}

function bare(name: string): string {
  return name.trim().replace(/\s*:$/, "");
}
