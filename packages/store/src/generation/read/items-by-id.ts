import type { Item } from "@moodreel/core";
import { asTabled, pickedFrom } from "@moodreel/core/table";
import type { GenerationSource } from "./generation-source.ts";
import { wholeItems, type ItemShelf, type ShelvedItem } from "./item-shelf.ts";

/** Items that are found by their id without asking: what a model of many people suggests, list after list. */
const KNOWN_IDS = 40_000;
/** A list of so many ids is likely to be asked for again as it is. */
const MANY_IDS = 100;

/** An item with all its facts, and where it stands without the long ones. */
interface Found {
  readonly item: Item;
  readonly shelved: ShelvedItem;
}

/** By the places of a list of ids; `null` for one that is not there. */
type Slots = (Found | null | undefined)[];

const NOTHING: ReadonlyMap<string, Found> = new Map();

/** Gives items by their ids, and remembers them. */
export class ItemsById {
  readonly #source: GenerationSource;
  readonly #shelf: ItemShelf;
  readonly #byId = new Map<string, Found>();
  #byPlace = new WeakMap<readonly string[], Slots>();
  #byIds = new WeakMap<readonly string[], readonly Item[]>();

  constructor(source: GenerationSource, shelf: ItemShelf) {
    this.#source = source;
    this.#shelf = shelf;
  }

  /** Forgets items that stand elsewhere now. */
  forget(): void {
    this.#byId.clear();
    this.#byPlace = new WeakMap();
    this.#byIds = new WeakMap();
  }

  /** In the order of the ids, without those that are not there. */
  async of(ids: readonly string[]): Promise<readonly Item[]> {
    const before = this.#byIds.get(ids);
    if (before !== undefined) return before;
    const picked = pickedFrom(ids);
    const slots: Slots = picked === undefined ? [] : this.#slotsOf(picked.all);
    const places = picked?.places ?? null;
    const missing = this.#look(ids, slots, places);
    const fetched = missing.length === 0 ? NOTHING : await this.#fetched(missing);
    const items: Item[] = [];
    const numbers = new Uint32Array(ids.length);
    let table: ItemShelf["table"] | undefined;
    let isTogether = true;
    for (let at = 0; at < ids.length; at++) {
      const slot = places === null ? at : places[at]!;
      const found = (slots[slot] ??= fetched.get(ids[at]!) ?? null);
      if (found === null) continue;
      table ??= found.shelved.table;
      isTogether &&= found.shelved.table === table;
      numbers[items.length] = found.shelved.number;
      items.push(found.item);
    }
    const list =
      table !== undefined && isTogether ? asTabled(items, table, numbers.subarray(0, items.length)) : items;
    if (ids.length >= MANY_IDS) this.#byIds.set(ids, list);
    return list;
  }

  /** Fills slots with what is known. @returns ids of which nothing is */
  #look(ids: readonly string[], slots: Slots, places: Uint32Array | null): readonly string[] {
    const missing: string[] = [];
    for (let at = 0; at < ids.length; at++) {
      const slot = places === null ? at : places[at]!;
      if (slots[slot] !== undefined) continue;
      const known = this.#byId.get(ids[at]!);
      if (known === undefined) missing.push(ids[at]!);
      else slots[slot] = known;
    }
    return missing;
  }

  /** What is known of each of a list that ids are picked from again and again. */
  #slotsOf(all: readonly string[]): Slots {
    let slots = this.#byPlace.get(all);
    if (slots === undefined) {
      slots = Array.from({ length: all.length });
      this.#byPlace.set(all, slots);
    }
    return slots;
  }

  async #fetched(ids: readonly string[]): Promise<ReadonlyMap<string, Found>> {
    const fetched = new Map<string, Found>();
    const stored = await this.#source.itemsOfIds([...new Set(ids)]);
    const shelved = await Promise.all(stored.map((one) => this.#shelf.shelve(one)));
    if (this.#byId.size > KNOWN_IDS) {
      this.#byId.clear();
      this.#byPlace = new WeakMap();
    }
    for (const [at, item] of (await wholeItems(this.#source, shelved)).entries()) {
      const found = { item, shelved: shelved[at]! };
      fetched.set(item.id, found);
      this.#byId.set(item.id, found);
    }
    return fetched;
  }
}
