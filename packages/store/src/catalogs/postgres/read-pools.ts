import type { Pool } from "pg";
import { LRUCache } from "lru-cache";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { catalogRow } from "./postgres-catalogs.ts";
import { postgresSource } from "./postgres-source.ts";

/** Readers kept, each with what it remembers. */
const MOST_READERS = 16;
/** The table is gone; or, on a replica, its removal got there while it was read. */
const GONE: ReadonlySet<unknown> = new Set(["42P01", "40001"]);

/** Puts questions to one database after the other: the first one, or its replicas. */
export class ReadPools {
  readonly #pools: readonly Pool[];
  readonly #readers = new LRUCache<string, GenerationReader>({ max: MOST_READERS });
  #turn = 0;

  /** @param pools at least one */
  constructor(pools: readonly Pool[]) {
    this.#pools = pools;
  }

  next(): Pool {
    return this.#pools[this.#turn++ % this.#pools.length]!;
  }

  /** A replica may lag, so the row of the catalogue and its tables are read from the same database. */
  async read<T>(name: string, none: T, work: (reader: GenerationReader) => Promise<T>): Promise<T> {
    const at = this.#turn++ % this.#pools.length;
    const pool = this.#pools[at]!;
    for (let last: number | null = null; ;) {
      const row = await catalogRow(pool, name);
      if (row === null) return none;
      try {
        return await work(this.#reader(at, pool, row.generation));
      } catch (error) {
        // Replaced between the look at the row and the reading: look again, once for each generation.
        if (!isGone(error) || last === row.generation) throw error;
        last = row.generation;
      }
    }
  }

  #reader(at: number, pool: Pool, generation: number): GenerationReader {
    const key = `${at} ${generation}`;
    const known =
      this.#readers.get(key) ?? new GenerationReader(postgresSource(pool, generation), generation);
    this.#readers.set(key, known);
    return known;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && GONE.has(error.code);
}
