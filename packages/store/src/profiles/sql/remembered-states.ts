import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import { LRUCache } from "lru-cache";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileChange } from "../profile-store.ts";
import type { Database } from "./database.ts";
import { isStill, keptStateOf, stateAfter, type KeptState } from "./kept-state.ts";
import { ToldChanges } from "./told-changes.ts";

/** Opinions that are remembered together: some tens of megabytes. */
const MOST_OPINIONS = 40_000;

/** The profile's, before and after a change. */
export interface MarksOfChange {
  readonly before: number | null;
  readonly after: number | null;
}

interface Known {
  readonly kept: KeptState;
  /** The number of changes by others when it was last the same as in the database. */
  readonly changes: number;
}

/**
 * States of profiles as they are in the database. To read hundreds of opinions takes longer than all
 * the rest of a list, so they are remembered until they change: a change by this store is reported here, and
 * after one by another the marks of the profiles say which have to be read again. Where a change by others
 * cannot be noticed, nothing is remembered.
 */
export class RememberedStates {
  readonly #db: Database;
  readonly #limits: ProfileLimits;
  readonly #known = new LRUCache<string, Known>({
    maxSize: MOST_OPINIONS,
    sizeCalculation: ({ kept: { opinions, never, notNow } }) =>
      1 + opinions.length + never.length + notNow.length,
  });

  readonly #told: ToldChanges;

  constructor(db: Database, limits: ProfileLimits) {
    this.#db = db;
    this.#limits = limits;
    this.#told = new ToldChanges(limits);
    // Of others that are not remembered all has to be read anyway.
    db.telling?.listen((told) => this.#known.has(told.key) && this.#told.add(told));
  }

  async of(name: string, kind: Kind): Promise<KeptState | null> {
    const key = keyOf(name, kind);
    return (
      this.#still(key) ??
      (await this.#unchanged(key)) ??
      this.#db.reading(async (sql) => {
        const changes = this.#db.changes.now();
        const before = this.#known.get(key)?.kept;
        const led = (from: KeptState, mark: number | null) => this.#told.leadTo(key, from, mark);
        const kept = await keptStateOf(sql, name, kind, this.#limits, this.#db.hasMarks, before, led);
        // Changed meanwhile by another process: what was read may be of before and after.
        const isOfOneMoment = changes !== null && changes === this.#db.changes.now();
        if (kept !== null && isOfOneMoment) this.#known.set(key, { kept, changes });
        else this.#known.delete(key);
        return kept;
      })
    );
  }

  /** Is to be called between the commit and whatever is done next. */
  changed(
    name: string,
    kind: Kind,
    change: ProfileChange,
    { before: last, after: mark }: MarksOfChange,
  ): void {
    const key = keyOf(name, kind);
    if (mark !== null && mark !== last) this.#db.telling?.tell({ key, before: last, after: mark, change });
    const before = this.#still(key);
    const changes = this.#db.changes.last();
    const after = before === undefined ? null : stateAfter(before, mark, change, this.#limits);
    if (after === null || changes === null) this.#known.delete(key);
    else this.#known.set(key, { kept: after, changes });
  }

  /** The same for what goes for all kinds. */
  forget(name: string): void {
    for (const key of this.#known.keys()) if (key.startsWith(keyOf(name, ""))) this.#known.delete(key);
  }

  /** What others have written since was mostly of another profile. */
  async #unchanged(key: string): Promise<KeptState | null> {
    const kept = this.#known.get(key)?.kept;
    if (kept === undefined || !this.#db.hasMarks) return null;
    const changes = this.#db.changes.now();
    if (changes === null || !(await isStill(this.#db, kept))) return null;
    // Changed here since it was read.
    if (this.#known.get(key)?.kept !== kept) return null;
    this.#known.set(key, { kept, changes });
    return kept;
  }

  #still(key: string): KeptState | undefined {
    const changes = this.#db.changes.last();
    const known = this.#known.get(key);
    return changes !== null && known?.changes === changes ? known.kept : undefined;
  }
}

/** The same for every spelling of a name. No name has a line break. */
function keyOf(name: string, kind: Kind | ""): string {
  return `${foldName(name)}\n${kind}`;
}
