import { platform } from "#platform";
import type { ImportOptions } from "./import-options.ts";
import { ITEM_FIELDS, type ColumnMap } from "@moodreel/core/item";
import type { Source } from "../bytes/source.ts";

/** Changes with what this program makes of a file, so that a newer program imports it again. */
const READING = "3";

/**
 * A hash of a source and of how it is read: the same for the same bytes read in the same way.
 *
 * @example
 * ```ts
 * import { Fingerprint, readItems } from "@moodreel/importer";
 *
 * const print = new Fingerprint({});
 * const read = await readItems(print.of({ name: "films.csv", stream }), {});
 * for await (const items of read.batches) await keep(items);
 * const isUnchanged = print.digest(read.map) === before;
 * ```
 */
export class Fingerprint {
  readonly #hash = platform.sha256();

  constructor({
    kind,
    table,
    genreSynonyms = {},
    mode = "merge",
    encoding,
  }: Pick<ImportOptions, "kind" | "table" | "genreSynonyms" | "mode" | "encoding">) {
    // The mode, because replacing removes what an earlier file, merged, left in the catalogue.
    this.#hash.update(JSON.stringify([READING, kind, table, genreSynonyms, mode, encoding]));
  }

  /** A stream that is summed up as it is read; a file as it is. */
  of(source: Source): Source {
    return "path" in source ? source : { name: source.name, stream: this.#summed(source.stream) };
  }

  /** Sums up those of the sources that are files, which takes a second per gigabyte. */
  async addFiles(sources: readonly Source[]): Promise<void> {
    for (const source of sources) {
      if (!("path" in source)) continue;
      const { stamp, chunks } = await platform.openPath(source.path);
      for await (const chunk of stamp ?? chunks) {
        this.#hash.update(chunk);
      }
    }
  }

  /**
   * Once, when all sources were read to their end.
   *
   * @param map that was chosen, now or for an earlier file: both read the same
   */
  digest(map: ColumnMap): string {
    this.#hash.update(JSON.stringify(ITEM_FIELDS.map((field) => map[field] ?? null)));
    return this.#hash.hex();
  }

  async *#summed(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      this.#hash.update(chunk);
      yield chunk;
    }
  }
}
