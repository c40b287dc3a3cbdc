import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileError } from "@moodreel/core/error";
import type { Scratch } from "./scratch.ts";

/** A file for what would fill the memory. Nobody else sees it: it loses its name as soon as it is open. */
export class ScratchFile implements Scratch {
  readonly #path: string;
  readonly #file: number;

  /** @throws MoodreelError `no-permission`, `disk-full` */
  constructor(folder: string) {
    this.#path = join(folder, `.writing-${process.pid}-${crypto.randomUUID()}`);
    this.#file = this.#checked(() => openSync(this.#path, "wx+", 0o600));
    rmSync(this.#path, { force: true });
  }

  write(bytes: Uint8Array, position: number): void {
    for (let done = 0; done < bytes.length;) {
      done += this.#checked(() => writeSync(this.#file, bytes, done, bytes.length - done, position + done));
    }
  }

  read(into: Uint8Array, position: number): void {
    for (let done = 0; done < into.length;) {
      const read = readSync(this.#file, into, done, into.length - done, position + done);
      if (read === 0) throw new RangeError(`nothing was written at ${position + done}`);
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
