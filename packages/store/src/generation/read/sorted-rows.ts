import { MoodreelError, type Filters } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import type { ItemSort } from "@moodreel/core/item";
import { foldText } from "@moodreel/core/text";
import { LRUCache } from "lru-cache";
import { sortKey, WORDS } from "../entry.ts";
import { ALL_ITEMS } from "../list-parts.ts";
import { entryTest } from "./entry-test.ts";
import type { GenerationSource } from "./generation-source.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import { wordsOf } from "./walk-list.ts";

type OtherSort = Exclude<ItemSort, "quality">;

interface SortQuestion {
  readonly text: string;
  readonly filters: Filters;
  readonly sort: OtherSort;
}

/** What may pass, with the number that it is put in order by: small ones first. By quality where those are equal. */
interface Rows {
  readonly rows: readonly number[];
  readonly keys: readonly number[];
}

/** Orders that are remembered, so that the next page is a look: 16 MiB of rows. */
const REMEMBERED_BYTES = 16 * 2 ** 20;
/** A generation is in no order of titles: so many are read for a question, in a second or two. */
const MOST_TITLES = 250_000;
const TITLES_AT_ONCE = 5000;
/** Numbers that rows are put in order by: 16 bits. */
const KEYS = 65_536;

/** Puts what passes the filters of a question into an order in which a generation does not lie. */
export class SortedRows {
  readonly #source: GenerationSource;
  readonly #known = new LRUCache<string, Uint32Array>({
    maxSize: REMEMBERED_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + 1,
  });

  constructor(source: GenerationSource) {
    this.#source = source;
  }

  /**
   * Rows that may pass, in order; what passes is still to be looked at.
   *
   * @param within the rows that words or rare filters leave; `null` for all
   * @throws MoodreelError `request-invalid` for the order by title of more than 250,000 items
   */
  async rows(
    question: SortQuestion,
    vocabulary: GenreVocabulary,
    within: () => Promise<Uint32Array | null>,
  ): Promise<Uint32Array> {
    const name = JSON.stringify([question.sort, question.text, question.filters]);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = await this.#found(question, vocabulary, await within());
    const sorted = question.sort === "title" ? await this.#byTitle(found.rows) : byKey(found);
    this.#known.set(name, sorted);
    return sorted;
  }

  async #found(
    { filters, sort }: SortQuestion,
    vocabulary: GenreVocabulary,
    within: Uint32Array | null,
  ): Promise<Rows> {
    const [list = ALL_ITEMS] = canonicalKeys(filters.withGenres ?? []);
    const mayPass = entryTest(filters, vocabulary);
    const allowed = within === null ? null : new Set(within);
    const rows: number[] = [];
    const keys: number[] = [];
    for (let part = 0; ; part++) {
      const bytes = await this.#source.part("posting", list, part);
      if (bytes === null) break;
      const entries = wordsOf(bytes);
      for (let at = 0; at < entries.length; at += WORDS) {
        const row = entries[at]! >>> 0;
        if (!mayPass(entries, at) || allowed?.has(row) === false) continue;
        rows.push(row);
        if (sort !== "title") keys.push(sortKey(sort, entries[at + 1]!));
      }
    }
    return { rows, keys };
  }

  async #byTitle(rows: readonly number[]): Promise<Uint32Array> {
    if (rows.length > MOST_TITLES) {
      throw new MoodreelError(
        "request-invalid",
        `At most ${MOST_TITLES.toLocaleString("en")} items are put in the order of their titles, and ${rows.length.toLocaleString("en")} fit here. Filter them, or sort by year or rating.`,
        { sort: `by title it takes at most ${MOST_TITLES.toLocaleString("en")} items` },
      );
    }
    const titles = new Map<number, string>();
    for (let at = 0; at < rows.length; at += TITLES_AT_ONCE) {
      const some = await this.#source.itemsOfRows(rows.slice(at, at + TITLES_AT_ONCE));
      for (const { row, title } of some) titles.set(row, foldText(title));
    }
    const there = rows.filter((row) => titles.has(row));
    return Uint32Array.from(there.toSorted((a, b) => compareTexts(titles.get(a) ?? "", titles.get(b) ?? "")));
  }
}

/** By rising numbers; in the order that they came in where those are equal. */
function byKey({ rows, keys }: Rows): Uint32Array {
  const places = new Uint32Array(KEYS + 1);
  for (const key of keys) places[key + 1]! += 1;
  for (let key = 0; key < KEYS; key++) places[key + 1]! += places[key]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) sorted[places[keys[at]!]!++] = rows[at]!;
  return sorted;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
