import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import { LRUCache } from "lru-cache";
import type { ProfileLimits } from "../limits.ts";
import type { ProfileChange } from "../profile-store.ts";
import type { Database } from "./database.ts";
import { keptStateOf, stateAfter, type KeptState } from "./kept-state.ts";

/** Opinions that are remembered together: some tens of megabytes. */
const MOST_OPINIONS = 40_000;

/**
 * States of profiles as they are in the database. To read hundreds of opinions takes longer than all
 * the rest of a list, so they are remembered until they change: a change by this process is told here, and
 * after one by another process all are read again. Where such a change cannot be noticed, nothing is remembered.
 */
export class RememberedStates {
  readonly #db: Database;
  readonly #limits: ProfileLimits;
  readonly #known = new LRUCache<string, KeptState>({
    maxSize: MOST_OPINIONS,
    sizeCalculation: ({ opinions, never, notNow }) => 1 + opinions.length + never.length + notNow.length,
  });
  #changes: number | null = null;

  constructor(db: Database, limits: ProfileLimits) {
    this.#db = db;
    this.#limits = limits;
  }

  async of(name: string, kind: Kind): Promise<KeptState | null> {
    return (
      this.#still(keyOf(name, kind)) ??
      this.#db.reading(async (sql) => {
        const changes = this.#db.changes();
        const kept = await keptStateOf(sql, name, kind, this.#limits);
        // Changed meanwhile by another process: what was read may be of before and after.
        if (kept !== null && changes !== null && changes === this.#db.changes()) {
          this.#forgetOld(changes);
          this.#known.set(keyOf(name, kind), kept);
        }
        return kept;
      })
    );
  }

  /** Is to be called between the commit and whatever is done next. */
  changed(name: string, kind: Kind, change: ProfileChange): void {
    const before = this.#still(keyOf(name, kind));
    if (before === undefined) return;
    const after = stateAfter(before, change, this.#limits);
    if (after === null) this.#known.delete(keyOf(name, kind));
    else this.#known.set(keyOf(name, kind), after);
  }

  /** The same for what goes for all kinds. */
  forget(name: string): void {
    for (const key of this.#known.keys()) if (key.startsWith(keyOf(name, ""))) this.#known.delete(key);
  }

  #still(key: string): KeptState | undefined {
    const changes = this.#db.changes();
    if (changes === null) return undefined;
    this.#forgetOld(changes);
    return this.#known.get(key);
  }

  #forgetOld(changes: number): void {
    if (changes === this.#changes) return;
    this.#known.clear();
    this.#changes = changes;
  }
}

/** The same for every spelling of a name. No name has a line break. */
function keyOf(name: string, kind: Kind | ""): string {
  return `${foldName(name)}\n${kind}`;
}
