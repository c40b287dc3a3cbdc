import { LRUCache } from "lru-cache";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { isMissing, type Servers } from "../../postgres/servers.ts";
import { catalogRow } from "./postgres-catalogs.ts";
import { postgresSource } from "./postgres-source.ts";

/** Readers kept, each with what it remembers. */
const MOST_READERS = 16;

/**
 * Answers from the generation that a catalogue has now. Which one that is, the primary is asked, so that
 * whoever imported finds what they imported, by any program. What is in it never changes: any server that has it
 * will do.
 */
export class GenerationReaders {
  readonly #servers: Servers;
  readonly #readers = new LRUCache<number, GenerationReader>({ max: MOST_READERS });

  constructor(servers: Servers) {
    this.#servers = servers;
  }

  async read<T>(name: string, none: T, work: (reader: GenerationReader) => Promise<T>): Promise<T> {
    for (let last: number | null = null; ;) {
      const row = await catalogRow(this.#servers.fresh, name);
      if (row === null) return none;
      try {
        return await work(this.#reader(row.generation));
      } catch (error) {
        // Replaced between the look at the row and the reading: look again, once for each generation.
        if (!isMissing(error) || last === row.generation) throw error;
        last = row.generation;
      }
    }
  }

  #reader(generation: number): GenerationReader {
    const known =
      this.#readers.get(generation) ??
      new GenerationReader(postgresSource(this.#servers.any, generation), generation);
    this.#readers.set(generation, known);
    return known;
  }
}
