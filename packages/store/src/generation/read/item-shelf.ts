import type { Item } from "@moodreel/core";
import { LRUCache } from "lru-cache";
import { factsOfLong, factsOfShort } from "../facts.ts";
import { ofLines } from "../lines.ts";
import type { GenerationSource, StoredItem } from "./generation-source.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";

export interface ShelvedItem {
  readonly row: number;
  readonly item: Item;
  readonly keys: readonly string[];
  /** Whether facts are kept apart that the item lacks. */
  readonly hasLong: boolean;
}

/** Items kept in memory: about ten megabytes. */
const REMEMBERED = 20_000;

/** Gives items by row, and remembers those that are asked for most: the best of each genre. */
export class ItemShelf {
  readonly #source: GenerationSource;
  readonly #genres: () => Promise<GenreVocabulary>;
  readonly #items = new LRUCache<number, ShelvedItem>({ max: REMEMBERED });

  constructor(source: GenerationSource, genres: () => Promise<GenreVocabulary>) {
    this.#source = source;
    this.#genres = genres;
  }

  /** In the order asked; rows that a later row of the same id took the place of are left out. */
  async ofRows(rows: readonly number[]): Promise<readonly ShelvedItem[]> {
    const found: ShelvedItem[] = [];
    for (const row of rows) {
      const known = this.#items.get(row);
      if (known === undefined) return this.#fetched(rows);
      found.push(known);
    }
    return found;
  }

  async #fetched(rows: readonly number[]): Promise<readonly ShelvedItem[]> {
    const found = rows.map((row) => this.#items.get(row));
    const missing = rows.filter((_row, index) => found[index] === undefined);
    const fetched = new Map<number, ShelvedItem>();
    for (const stored of await this.#source.itemsOfRows(missing)) {
      fetched.set(stored.row, await this.shelve(stored));
    }
    return rows.flatMap((row, index) => found[index] ?? fetched.get(row) ?? []);
  }

  async shelve(stored: StoredItem): Promise<ShelvedItem> {
    const known = this.#items.get(stored.row);
    if (known !== undefined) return known;
    const shelved = shelvedOf(stored, await this.#genres());
    this.#items.set(stored.row, shelved);
    return shelved;
  }
}

export function shelvedOf(stored: StoredItem, genres: GenreVocabulary): ShelvedItem {
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
  shelved: readonly ShelvedItem[],
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
