import type { Item } from "@moodreel/core";
import { asTabled, ItemTable, listOf } from "@moodreel/core/table";
import { factsOfLong, factsOfShort } from "../facts.ts";
import { ofLines } from "../lines.ts";
import type { GenerationSource, StoredItem } from "./generation-source.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";

export interface StoredItemRead {
  readonly row: number;
  readonly item: Item;
  readonly keys: readonly string[];
  /** Whether facts are kept apart that the item lacks. */
  readonly hasLong: boolean;
}

export interface ShelvedItem extends StoredItemRead {
  /** Where it stands, with others that were asked for. */
  readonly table: ItemTable;
  readonly number: number;
}

/** Items kept in memory: about twenty megabytes. */
const REMEMBERED = 40_000;

/** Gives items by row, and remembers them: most questions are about the best of each genre. */
export class ItemShelf {
  readonly #source: GenerationSource;
  readonly #genres: () => Promise<GenreVocabulary>;
  /** Both begin again once they are full: of most catalogues all that is ever asked for has room. */
  #table = new ItemTable();
  #byRow = new Map<number, ShelvedItem>();

  constructor(source: GenerationSource, genres: () => Promise<GenreVocabulary>) {
    this.#source = source;
    this.#genres = genres;
  }

  /** Another one where it has begun again: what was remembered of the items before is in the way then. */
  get table(): ItemTable {
    return this.#table;
  }

  /** In the order asked; rows that a later row of the same id took the place of are left out. */
  async ofRows(rows: readonly number[]): Promise<readonly ShelvedItem[]> {
    const found: ShelvedItem[] = [];
    for (const row of rows) {
      const known = this.#byRow.get(row);
      if (known === undefined) return this.#fetched(rows);
      found.push(known);
    }
    return found;
  }

  async #fetched(rows: readonly number[]): Promise<readonly ShelvedItem[]> {
    const found = rows.map((row) => this.#byRow.get(row));
    const missing = rows.filter((_row, index) => found[index] === undefined);
    const fetched = new Map<number, ShelvedItem>();
    for (const stored of await this.#source.itemsOfRows(missing)) {
      fetched.set(stored.row, await this.shelve(stored));
    }
    return rows.flatMap((row, index) => found[index] ?? fetched.get(row) ?? []);
  }

  async shelve(stored: StoredItem): Promise<ShelvedItem> {
    const genres = await this.#genres();
    const known = this.#byRow.get(stored.row);
    if (known !== undefined) return known;
    if (this.#byRow.size >= REMEMBERED) {
      this.#table = new ItemTable();
      this.#byRow = new Map();
    }
    const read = shelvedOf(stored, genres);
    const shelved = { ...read, table: this.#table, number: this.#table.add(read.item) };
    this.#byRow.set(stored.row, shelved);
    return shelved;
  }
}

/** Items as a list that knows where they stand. @param items with more facts than those on the shelf, if any */
export function listOfShelved(shelved: readonly ShelvedItem[], items?: readonly Item[]): readonly Item[] {
  const table = shelved[0]?.table;
  const numbers = new Uint32Array(shelved.length);
  for (let at = 0; at < numbers.length; at++) {
    const one = shelved[at]!;
    if (one.table !== table) return items ?? shelved.map(({ item }) => item);
    numbers[at] = one.number;
  }
  if (table === undefined) return items ?? [];
  return items === undefined ? listOf(table, numbers) : asTabled(items, table, numbers);
}

export function shelvedOf(stored: StoredItem, genres: GenreVocabulary): StoredItemRead {
  const { row, id, title, year, people, rating, votes, runtime, language, tags } = stored;
  const { facts, hasLong } = factsOfShort(stored.facts);
  const item: Item = {
    id,
    title,
    year,
    genres: genres.names(stored.list),
    people: ofLines(people),
    rating,
    votes,
    runtime,
    language,
    tags: ofLines(tags),
    ...facts,
  };
  return { row, item, keys: genres.keys(stored.list), hasLong };
}

/** The items with everything that is kept of them. */
export async function wholeItems(
  source: Pick<GenerationSource, "detailsOfRows">,
  shelved: readonly StoredItemRead[],
): Promise<readonly Item[]> {
  const rows = shelved.filter(({ hasLong }) => hasLong).map(({ row }) => row);
  if (rows.length === 0) return shelved.map(({ item }) => item);
  const details = await source.detailsOfRows(rows);
  const byRow = new Map(details.map(({ row, data }) => [row, factsOfLong(data)]));
  return shelved.map(({ row, item }) => {
    const long = byRow.get(row);
    return long === undefined ? item : { ...item, ...long };
  });
}
