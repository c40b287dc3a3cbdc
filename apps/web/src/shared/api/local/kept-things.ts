import { MoodreelError } from "@moodreel/core";
import { createStore, entries, get, promisifyRequest, type UseStore } from "idb-keyval";

/** What lasts in this browser: things by their keys, and a number that grows with every change. */
export interface KeptThings {
  /** @throws MoodreelError `store-unreadable`: what is kept must not be taken for nothing, and written over */
  read(): Promise<{ readonly version: number; readonly things: ReadonlyMap<string, unknown> }>;
  version(): Promise<number>;
  /** Both at once, or neither. @param value `undefined` takes the thing away */
  write(key: string, value: unknown, version: number): Promise<void>;
  /** All of it, where there is a database. The number goes on growing, so that other tabs see it. */
  clear(): Promise<void>;
}

const VERSION = "version";

/**
 * In a database of IndexedDB. A browser that gives the page none holds nothing, and a change is refused:
 * lists work all the same.
 */
export function keepInBrowser(database: string): KeptThings {
  let opened: UseStore | null = null;
  // Opened when it is needed, because a browser without one throws at once.
  const kept = async (): Promise<UseStore> => (opened ??= createStore(database, "things"));
  const readOr = async <T>(read: (store: UseStore) => Promise<T>, otherwise: T): Promise<T> => {
    let isOpen = false;
    try {
      const store = await kept();
      return await read((mode, use) =>
        store(mode, (things) => {
          isOpen = true;
          return use(things);
        }),
      );
    } catch (cause) {
      if (!isOpen) return otherwise;
      const message =
        "This browser cannot read what it keeps for the page. Reload the page; nothing was changed. If that does not help, clear what it keeps, under Privacy.";
      throw new MoodreelError("store-unreadable", message, {}, { cause });
    }
  };
  /** Whether the browser gives the page a database at all. */
  const isThere = async (): Promise<boolean> => {
    try {
      const store = await kept();
      return await store("readonly", () => true);
    } catch {
      return false;
    }
  };
  return {
    async read() {
      const things = new Map(await readOr((store) => entries<string, unknown>(store), []));
      const version = numberOf(things.get(VERSION));
      things.delete(VERSION);
      return { version, things };
    },
    version: () => readOr(async (store) => numberOf(await get<unknown>(VERSION, store)), 0),
    write: (key, value, version) =>
      writing(kept(), (things) => {
        if (value === undefined) things.delete(key);
        else things.put(value, key);
        things.put(version, VERSION);
      }),
    async clear() {
      if (!(await isThere())) return;
      // What cannot be read is cleared, too.
      const version = await this.version().catch(() => Date.now());
      await writing(kept(), (things) => {
        things.clear();
        things.put(version + 1, VERSION);
      });
    },
  };
}

/** @throws MoodreelError `disk-full`, `no-permission` */
async function writing(kept: Promise<UseStore>, write: (things: IDBObjectStore) => void): Promise<void> {
  try {
    await (
      await kept
    )("readwrite", (things) => {
      write(things);
      return promisifyRequest<void>(things.transaction);
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "QuotaExceededError") {
      const message =
        "This browser has no room left for the page, so nothing was kept. Free some, and try again.";
      throw new MoodreelError("disk-full", message, {}, { cause });
    }
    const message =
      "This browser lets the page keep nothing, as some do in a private window. Open it in another window to be remembered.";
    throw new MoodreelError("no-permission", message, {}, { cause });
  }
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
