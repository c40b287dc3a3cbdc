import { canonicalGenres, defaultPolicy, genreKey, INTENTS, type Item, type Kind } from "@moodreel/core";
import { DistinctCounter } from "./distinct-counter.ts";
import type { GenreCount, SkippedRow } from "./import-report.ts";
import type { ItemReader, Unreadable } from "./item-of-row.ts";
import type { Row } from "./parse-rows.ts";

const SKIPPED_SHOWN = 100;
const SAMPLE = 20;
const GENRES_SHOWN = 200;
/** A column of free text that was taken for genres must not fill the memory. */
const GENRES_COUNTED = 20_000;
const TEXT_SHOWN = 200;

/** Gathers, row by row, what a report says. */
export class ImportNotes {
  rows = 0;
  skipped = 0;
  readonly skippedRows: SkippedRow[] = [];
  readonly sample: Item[] = [];
  readonly #ids = new DistinctCounter();
  readonly #genres = new Map<string, { genre: string; items: number }>();
  readonly #unreadable = new Map<Unreadable["field"], { times: number; example: string; line: number }>();
  #withoutGenre = 0;
  #repeated = 0;

  get items(): number {
    return this.#ids.size;
  }

  skip({ line, fields }: Row, reason: string, separator: string): void {
    this.skipped += 1;
    if (this.skippedRows.length >= SKIPPED_SHOWN) return;
    const text = fields.join(separator).replace(/[\p{Cc}\s]+/gu, " ");
    this.skippedRows.push({
      line,
      reason,
      text: text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text,
    });
  }

  take(item: Item, unreadable: readonly Unreadable[], line: number): void {
    for (const { field, text } of unreadable) {
      const seen = this.#unreadable.get(field);
      if (seen === undefined) this.#unreadable.set(field, { times: 1, example: text.slice(0, 40), line });
      else seen.times += 1;
    }
    if (this.sample.length < SAMPLE) this.sample.push(item);
    if (!this.#ids.add(item.id)) {
      this.#repeated += 1;
      return;
    }
    if (item.genres.length === 0) this.#withoutGenre += 1;
    for (const name of item.genres) this.#countGenre(name);
  }

  #countGenre(name: string): void {
    const key = genreKey(name);
    const count = this.#genres.get(key);
    if (count !== undefined) count.items += 1;
    else if (this.#genres.size < GENRES_COUNTED) this.#genres.set(key, { genre: name, items: 1 });
  }

  genres(kind: Kind): GenreCount[] {
    const policyKeys = policyGenreKeys(kind);
    return [...this.#genres.values()]
      .toSorted((a, b) => b.items - a.items || (a.genre < b.genre ? -1 : 1))
      .slice(0, GENRES_SHOWN)
      .map(({ genre, items }) => ({ genre, items, known: isKnown(genre, policyKeys) }));
  }

  warnings(reader: ItemReader, hasGenres: boolean, broken: number): string[] {
    const warnings: string[] = [];
    if (!hasGenres) {
      warnings.push(
        "No column has genres, so nothing of it can be recommended by mood. Say which column has them, or import a file that has.",
      );
    } else if (this.#withoutGenre > 0) {
      warnings.push(
        `${this.#withoutGenre} of ${this.items} items have no genre and cannot be recommended by mood.`,
      );
    }
    if (reader.looseGenres)
      warnings.push("The genres are taken from what people called things (shelves or tags). Look them over.");
    if (reader.scale === 5)
      warnings.push("The ratings go up to 5 and are doubled, so that they go up to 10.");
    if (reader.scale === 100)
      warnings.push("The ratings go up to 100 and are divided by 10, so that they go up to 10.");
    for (const [field, { times, example, line }] of this.#unreadable) {
      warnings.push(
        `${times} ${times === 1 ? "row has a" : "rows have a"} ${field} that cannot be read, such as ${JSON.stringify(example)} in line ${line}: kept without it.`,
      );
    }
    if (this.#repeated > 0) {
      warnings.push(
        `${this.#repeated} rows repeat an item that was there before: the last row of each counts, with the genres of all.`,
      );
    }
    if (broken > 0)
      warnings.push(
        `${broken} signs could not be read and stand as \uFFFD. Save the file as UTF-8 if they matter.`,
      );
    return warnings;
  }
}

function policyGenreKeys(kind: Kind): ReadonlySet<string> {
  const tables = INTENTS.map((intent) => defaultPolicy(kind)[intent]);
  return new Set(
    tables.flatMap((table) =>
      Object.values(table)
        .flat()
        .map(({ genre }) => genreKey(genre)),
    ),
  );
}

/** The synonym table gives one spelling whatever the case; what it does not know keeps its own. */
function isKnown(genre: string, policyKeys: ReadonlySet<string>): boolean {
  const [upper] = canonicalGenres(genre.toUpperCase());
  const [lower] = canonicalGenres(genre.toLowerCase());
  return (
    (upper !== undefined && upper === lower && upper !== genre.toUpperCase()) ||
    policyKeys.has(genreKey(genre))
  );
}
