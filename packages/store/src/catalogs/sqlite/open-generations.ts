import type { DatabaseSync } from "node:sqlite";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { sqliteSource } from "./sqlite-source.ts";

interface OpenGeneration {
  readonly db: DatabaseSync;
  readonly reader: GenerationReader;
  users: number;
  dropped: boolean;
}

/** Generations kept open. Each costs a file and what its reader remembers. */
const MOST_OPEN = 8;

/** Opens generations when they are asked for, and closes those that nobody has asked for lately. */
export class OpenGenerations {
  readonly #files: GenerationFiles;
  readonly #open = new Map<number, OpenGeneration>();

  constructor(files: GenerationFiles) {
    this.#files = files;
  }

  /** Opens a generation for as long as `work` takes, so that it is not closed under it. */
  async use<T>(generation: number, work: (reader: GenerationReader) => Promise<T>): Promise<T> {
    const opened = this.#take(generation);
    try {
      return await work(opened.reader);
    } finally {
      this.#release(opened);
    }
  }

  async *walk<T>(
    generation: number,
    walk: (reader: GenerationReader) => AsyncIterable<T>,
  ): AsyncGenerator<T> {
    const opened = this.#take(generation);
    try {
      yield* walk(opened.reader);
    } finally {
      this.#release(opened);
    }
  }

  close(): void {
    for (const generation of this.#open.keys()) this.drop(generation);
  }

  drop(generation: number): void {
    const opened = this.#open.get(generation);
    if (opened === undefined) return;
    this.#open.delete(generation);
    opened.dropped = true;
    if (opened.users === 0 && this.#files.shared) opened.db.close();
  }

  #take(generation: number): OpenGeneration {
    let opened = this.#open.get(generation);
    if (opened === undefined) {
      const db = this.#files.open(generation);
      opened = { db, reader: new GenerationReader(sqliteSource(db), generation), users: 0, dropped: false };
    }
    // The one used last stands last.
    this.#open.delete(generation);
    this.#open.set(generation, opened);
    opened.users += 1;
    for (const other of this.#open.keys()) if (this.#open.size > MOST_OPEN) this.drop(other);
    return opened;
  }

  #release(opened: OpenGeneration): void {
    opened.users -= 1;
    if (opened.dropped && opened.users === 0 && this.#files.shared) opened.db.close();
  }
}
