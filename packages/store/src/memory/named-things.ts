import { foldName, freeName, type NameOf } from "@moodreel/core/name";
import { savedOf, type MemoryOptions } from "./saved.ts";

interface Named<T> {
  readonly thing: T;
  /** That it is saved under, whatever its name is now. */
  readonly key: string;
}

/** Things by names in any spelling. Of several that were saved when spellings were names of their own none is lost. */
export class NamedThings<T, S> {
  readonly #type: string;
  readonly #save: MemoryOptions["save"];
  readonly #things = new Map<string, Named<T>>();

  /**
   * @param nameIn the name that a saved thing says it has; otherwise it is that of its key
   * @param open makes a thing of a saved one, under the name that it has from now on
   */
  constructor(
    type: string,
    of: NameOf,
    { saved, save }: MemoryOptions,
    nameIn: (saved: S) => string | undefined,
    open: (saved: S, name: string) => T,
  ) {
    this.#type = type;
    this.#save = save;
    const before = [...savedOf<S>(saved, type)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [key, value] of before) {
      const name = freeName(nameIn(value) ?? key, of, (folded) => this.#things.has(folded));
      this.#things.set(foldName(name), { thing: open(value, name), key: this.#keyOf(key) });
    }
  }

  get size(): number {
    return this.#things.size;
  }

  get(name: string): T | undefined {
    return this.#things.get(foldName(name))?.thing;
  }

  all(): readonly T[] {
    return Array.from(this.#things.values(), ({ thing }) => thing);
  }

  /** @param saved the thing as it is saved; asked for only where things are */
  async put(name: string, thing: T, saved: () => unknown = () => thing): Promise<void> {
    const folded = foldName(name);
    const key = this.#things.get(folded)?.key ?? this.#freeKey(name);
    if (this.#save !== undefined) await this.#save(key, await saved());
    this.#things.set(folded, { thing, key });
  }

  /** Whether there was one. */
  async remove(name: string): Promise<boolean> {
    const folded = foldName(name);
    const there = this.#things.get(folded);
    if (there === undefined) return false;
    await this.#save?.(there.key, null);
    return this.#things.delete(folded);
  }

  clear(): void {
    this.#things.clear();
  }

  /** The name's own, unless one that was renamed at opening is still saved under it. */
  #freeKey(name: string): string {
    const used = new Set(Array.from(this.#things.values(), ({ key }) => key));
    let key = this.#keyOf(name);
    while (used.has(key)) key += "'";
    return key;
  }

  #keyOf(name: string): string {
    return `${this.#type} ${name}`;
  }
}
