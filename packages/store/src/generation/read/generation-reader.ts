import type { Filters, Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import type { ItemSort } from "@moodreel/core/item";
import { passTest } from "@moodreel/core/recommend";
import { uniteLists } from "@moodreel/core/table";
import { LRUCache } from "lru-cache";
import type { CandidateQuery } from "../../catalogs/candidate-query.ts";
import type { ItemPage, SearchQuery } from "../../catalogs/search-query.ts";
import { ALL_ITEMS } from "../list-parts.ts";
import { BestOfGenres } from "./best-of-genres.ts";
import { cursorOf, placeOfCursor } from "./cursor.ts";
import type { GenerationSource } from "./generation-source.ts";
import { GenreVocabulary } from "./genre-vocabulary.ts";
import { fewRows } from "./few-rows.ts";
import { ItemShelf, listOfShelved, shelvedOf, wholeItems, type ShelvedItem } from "./item-shelf.ts";
import { ItemsById } from "./items-by-id.ts";
import { byLevel, type RowLevels } from "./row-levels.ts";
import { SortedRows } from "./sorted-rows.ts";
import { titledRows } from "./titled-rows.ts";
import { ListWalker } from "./walk-list.ts";

const SCAN_BATCH = 2000;
/** Answers that many ask for and that are remembered: a policy has two for each of eight emotions. */
const COMMON = 64;
/** Filters as long as this, as JSON, are one person's, such as what they have seen. */
const MOST_COMMON = 200;
/** Answers questions about one generation of a catalogue. */
export class GenerationReader {
  readonly #source: GenerationSource;
  readonly #generation: number;
  readonly #shelf: ItemShelf;
  readonly #lists: ListWalker;
  readonly #best: BestOfGenres;
  readonly #ids: ItemsById;
  readonly #sorted: SortedRows;
  readonly #common = new LRUCache<string, readonly Item[]>({ max: COMMON });
  #vocabulary: Promise<GenreVocabulary> | undefined;
  #table: ItemShelf["table"];

  constructor(source: GenerationSource, generation: number) {
    this.#source = source;
    this.#generation = generation;
    this.#shelf = new ItemShelf(source, () => this.#words());
    this.#lists = new ListWalker(source, this.#shelf);
    this.#best = new BestOfGenres(this.#lists);
    this.#ids = new ItemsById(source, this.#shelf);
    this.#sorted = new SortedRows(source);
    this.#table = this.#shelf.table;
  }

  async candidates({ genres, filters, perGenre }: Omit<CandidateQuery, "catalog">): Promise<readonly Item[]> {
    const keys = [...new Set(genres.filter(({ leads }) => leads).map(({ key }) => key))];
    const about = (filters.exclude?.length ?? 0) > 0 ? null : JSON.stringify(filters);
    if (about === null || about.length > MOST_COMMON) return this.#candidates(keys, filters, perGenre);
    const name = [about, perGenre, ...keys].join("\n");
    this.#keepTogether();
    const known = this.#common.get(name);
    if (known !== undefined) return known;
    const found = await this.#candidates(keys, filters, perGenre);
    this.#common.set(name, found);
    return found;
  }

  async #candidates(keys: readonly string[], filters: Filters, perGenre: number): Promise<readonly Item[]> {
    const vocabulary = await this.#words();
    const few = await fewRows(this.#source, filters);
    return uniteLists(
      few !== null
        ? await this.#ofFew(few, keys, filters, perGenre)
        : await Promise.all(keys.map((key) => this.#best.of(key, filters, perGenre, vocabulary))),
    );
  }

  async search(query: Omit<SearchQuery, "catalog">): Promise<ItemPage> {
    const { text = "", filters = {}, sort = "quality", limit, cursor } = query;
    const from = cursor === undefined ? { part: 0, entry: 0 } : placeOfCursor(this.#generation, cursor, sort);
    if (sort !== "quality") {
      const rows = await this.#sorted.rows({ text, filters, sort }, await this.#words(), () =>
        this.#within(text, filters),
      );
      return this.#pageOf(rows, filters, limit, from.entry, sort);
    }
    if (text.trim() !== "")
      return this.#pageOf(await titledRows(this.#source, this.#shelf, text), filters, limit, from.entry);
    const few = await fewRows(this.#source, filters);
    if (few !== null) return this.#pageOf(byLevel(few), filters, limit, from.entry);
    const [key = ALL_ITEMS] = canonicalKeys(filters.withGenres ?? []);
    const { items, next } = await this.#lists.walk(key, filters, limit, await this.#words(), from);
    return {
      items: await wholeItems(this.#source, items),
      next: next === null ? null : cursorOf(this.#generation, next),
    };
  }

  /** The rows that the words of a question, or else its rarest filters, leave; `null` for all. */
  async #within(text: string, filters: Filters): Promise<Uint32Array | null> {
    if (text.trim() !== "") return titledRows(this.#source, this.#shelf, text);
    return (await fewRows(this.#source, filters))?.rows ?? null;
  }

  async itemsById(ids: readonly string[]): Promise<readonly Item[]> {
    this.#keepTogether();
    return this.#ids.of(ids);
  }

  /** Once the shelf has begun again, lists of before would stand elsewhere than those that come. */
  #keepTogether(): void {
    if (this.#table === this.#shelf.table) return;
    this.#table = this.#shelf.table;
    this.#best.forget();
    this.#common.clear();
    this.#ids.forget();
  }

  async *scan(): AsyncGenerator<readonly Item[]> {
    const vocabulary = await this.#words();
    for (let row = 0; ;) {
      const stored = await this.#source.itemsFrom(row, SCAN_BATCH);
      const last = stored.at(-1);
      if (last === undefined) return;
      yield await wholeItems(
        this.#source,
        stored.map((one) => shelvedOf(one, vocabulary)),
      );
      row = last.row + 1;
    }
  }

  #words(): Promise<GenreVocabulary> {
    this.#vocabulary ??= this.#source.vocabulary().then(
      (vocabulary) => new GenreVocabulary(vocabulary),
      (error: unknown) => {
        // Not remembered: the next question asks again.
        this.#vocabulary = undefined;
        throw error;
      },
    );
    return this.#vocabulary;
  }

  async #pageOf(
    rows: Uint32Array,
    filters: Filters,
    limit: number,
    from: number,
    sort: ItemSort = "quality",
  ): Promise<ItemPage> {
    const passes = passTest(filters);
    const found: ShelvedItem[] = [];
    // Together with the one behind the page, which says where the next begins.
    for (let start = from; start < rows.length; start += limit + 1) {
      const some = rows.subarray(start, start + limit + 1);
      for (const shelved of await this.#shelf.ofRows([...some])) {
        if (!passes(shelved.item, shelved.keys)) continue;
        if (found.length === limit) {
          const place = { part: 0, entry: start + some.indexOf(shelved.row) };
          const next = cursorOf(this.#generation, place, sort);
          return { items: await wholeItems(this.#source, found), next };
        }
        found.push(shelved);
      }
    }
    return { items: await wholeItems(this.#source, found), next: null };
  }

  /** All of few items are looked at. */
  async #ofFew(
    few: RowLevels,
    keys: readonly string[],
    filters: Filters,
    perGenre: number,
  ): Promise<readonly (readonly Item[])[]> {
    const passes = passTest(filters);
    const shelved = await this.#shelf.ofRows([...byLevel(few)]);
    const passing = shelved.filter((one) => passes(one.item, one.keys));
    return keys.map((key) =>
      listOfShelved(passing.filter((one) => one.keys.includes(key)).slice(0, perGenre)),
    );
  }
}
