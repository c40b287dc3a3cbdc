import type { InTurn } from "../../memory/in-turn.ts";
import { savedOf, type MemoryOptions } from "../../memory/saved.ts";

/** Policies, or settings, by their names. */
export class SmallThings<T> {
  readonly #type: string;
  readonly #save: MemoryOptions["save"];
  readonly #turn: InTurn;
  readonly #values: Map<string, T>;

  constructor(type: string, { saved, save }: MemoryOptions, turn: InTurn) {
    this.#type = type;
    this.#save = save;
    this.#turn = turn;
    this.#values = new Map(savedOf<T>(saved, type));
  }

  read(name: string): T | null {
    return this.#values.get(name) ?? null;
  }

  /** `null` takes it away. */
  write(name: string, value: T | null): Promise<void> {
    // As it is now, whatever the caller does with it later.
    const copy = structuredClone(value);
    return this.#turn(async () => {
      await this.#save?.(`${this.#type} ${name}`, copy);
      if (copy === null) this.#values.delete(name);
      else this.#values.set(name, copy);
    });
  }
}
