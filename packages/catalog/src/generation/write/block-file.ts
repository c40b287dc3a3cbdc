import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileError } from "../../backup/file-errors.ts";

/** Blocks of equal size in a file that nobody else sees: it loses its name as soon as it is open. */
export class BlockFile {
  readonly #path: string;
  readonly #blockBytes: number;
  readonly #file: number;

  /** @throws CatalogError `no-permission`, `disk-full` */
  constructor(folder: string, blockBytes: number) {
    this.#path = join(folder, `.writing-${process.pid}-${crypto.randomUUID()}`);
    this.#blockBytes = blockBytes;
    this.#file = this.#checked(() => openSync(this.#path, "wx+", 0o600));
    rmSync(this.#path, { force: true });
  }

  /** @throws CatalogError `disk-full` */
  write(block: number, bytes: Uint8Array, offset = 0): void {
    const start = block * this.#blockBytes + offset;
    for (let done = 0; done < bytes.length;) {
      done += this.#checked(() => writeSync(this.#file, bytes, done, bytes.length - done, start + done));
    }
  }

  read(block: number, into: Uint8Array, offset = 0): void {
    const start = block * this.#blockBytes + offset;
    for (let done = 0; done < into.length;) {
      const read = readSync(this.#file, into, done, into.length - done, start + done);
      if (read === 0) throw new RangeError(`block ${block} was never written`);
      done += read;
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #checked<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw fileError(error, this.#path);
    }
  }
}
