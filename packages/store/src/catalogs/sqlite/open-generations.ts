import type { DatabaseSync } from "node:sqlite";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import type { CatalogRow } from "./catalog-rows.ts";
import { damagedGeneration, generationErrorOf } from "./generation-error.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { sqliteSource } from "./sqlite-source.ts";
import { onceInQuestion, type Looked } from "../../sqlite/questions.ts";
import { verifyGeneration, verifyHere } from "./verify-generation.ts";

interface OpenGeneration {
  /** Of its catalogue. */
  readonly name: string;
  readonly db: DatabaseSync;
  readonly mark: string | null;
  /** When its file was last written, as it was opened. */
  readonly changed: number | null;
  /** When it was written by now. */
  readonly look: Looked<number | null>;
  readonly reader: GenerationReader;
  /** Known once a large file was read to its end. */
  isDamaged: boolean;
  users: number;
  dropped: boolean;
}

/** Generations kept open. Each costs a file and what its reader remembers. */
const MOST_OPEN = 8;
/** Bytes of a file that is read to its end before it is asked anything: that takes some milliseconds. */
const READ_FIRST = 32 * 2 ** 20;
/** After so long a larger one is read to its end on a thread, ms: a command that asks one thing is done by then. */
const READ_LATER_MS = 2000;

/** Which generation of which catalogue. */
export type NamedGeneration = Pick<CatalogRow, "name" | "generation" | "mark" | "items">;

/** Opens generations when they are asked for, and closes those that nobody has asked for lately. */
export class OpenGenerations {
  readonly #files: GenerationFiles;
  readonly #open = new Map<number, OpenGeneration>();
  /** Of each catalogue the file that was read to its end and found whole, as it was then. */
  readonly #whole = new Map<string, string>();

  constructor(files: GenerationFiles) {
    this.#files = files;
  }

  /**
   * Opens a generation for as long as `work` takes, so that it is not closed under it.
   *
   * @throws MoodreelError `catalog-damaged`
   */
  async use<T>(named: NamedGeneration, work: (reader: GenerationReader) => Promise<T>): Promise<T> {
    return this.#named(named, async () => {
      const opened = this.#take(named);
      try {
        return await work(opened.reader);
      } finally {
        this.#release(opened);
      }
    });
  }

  async *walk<T>(
    named: NamedGeneration,
    walk: (reader: GenerationReader) => AsyncIterable<T>,
  ): AsyncGenerator<T> {
    const opened = await this.#named(named, async () => this.#take(named));
    const values = walk(opened.reader)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await this.#named(named, () => values.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      this.#release(opened);
    }
  }

  /** A damaged one is closed: once it is mended, it is read from the beginning. */
  async #named<T>({ generation, name }: NamedGeneration, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const known = generationErrorOf(error, this.#files.pathOf(generation), name);
      if (known !== error) this.drop(generation);
      throw known;
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

  #take(named: NamedGeneration): OpenGeneration {
    const { generation, mark } = named;
    const path = this.#files.pathOf(generation);
    let opened = this.#open.get(generation);
    const look = opened?.look ?? onceInQuestion(() => this.#files.changedAt(path));
    const changed = look.last();
    // A file that is gone can still be read by whoever has it open; one that was written over is looked at again.
    if (opened !== undefined && (opened.mark !== mark || (changed ?? opened.changed) !== opened.changed)) {
      this.drop(generation);
      opened = undefined;
    }
    if (opened?.isDamaged === true) throw damagedGeneration(path, "damaged");
    if (opened === undefined) {
      const db = this.#files.open(generation, mark);
      // Of more catalogues than are kept open, each would be read again and again.
      const isKnown = this.#whole.get(named.name) === stateOf(named, changed);
      const isLarge = this.#files.sizeOf(path) > READ_FIRST;
      if (!isLarge && !isKnown) {
        if (verifyHere(this.#files, named).damage !== null) {
          db.close();
          throw damagedGeneration(path, "damaged");
        }
        this.#whole.set(named.name, stateOf(named, changed));
      }
      const reader = new GenerationReader(sqliteSource(db), generation);
      const state = { isDamaged: false, users: 0, dropped: false };
      opened = { name: named.name, db, mark, changed, look, reader, ...state };
      if (isLarge && !isKnown) this.#readLater(opened, named);
      // What another thread or program replaced is gone, but for whoever has it open: its room on the disk, too.
      for (const [other, { name }] of this.#open) if (name === named.name) this.drop(other);
    }
    // The one used last stands last.
    this.#open.delete(generation);
    this.#open.set(generation, opened);
    opened.users += 1;
    for (const other of this.#open.keys()) if (this.#open.size > MOST_OPEN) this.drop(other);
    return opened;
  }

  #readLater(opened: OpenGeneration, named: NamedGeneration): void {
    const read = async (): Promise<void> => {
      if (opened.dropped) return;
      opened.isDamaged = (await verifyGeneration(this.#files, named, false)).damage !== null;
      if (!opened.isDamaged) this.#whole.set(named.name, stateOf(named, opened.changed));
    };
    setTimeout(() => void read().catch(() => null), READ_LATER_MS).unref();
  }

  #release(opened: OpenGeneration): void {
    opened.users -= 1;
    if (opened.dropped && opened.users === 0 && this.#files.shared) opened.db.close();
  }
}

function stateOf({ generation, mark }: NamedGeneration, changed: number | null): string {
  return `${generation} ${mark} ${changed}`;
}
