import type { Item } from "@moodreel/core";
import { catalogNameOf, checkCatalogName } from "../catalog-name.ts";
import { CatalogError } from "../errors.ts";
import { bytesOfSource, type SourceBytes } from "./bytes-of-source.ts";
import { columnMapOf, findColumns } from "./find-columns.ts";
import type { PreviewOptions } from "./import-options.ts";
import { ImportNotes } from "./import-notes.ts";
import type { ImportReport } from "./import-report.ts";
import { itemReader } from "./item-of-row.ts";
import type { Row } from "./parse-rows.ts";
import { readTable, type Table } from "./read-table.ts";
import type { Source } from "./source.ts";
import { startWith } from "./unpack.ts";

export interface ReadItems {
  readonly catalog: string;
  /** The items in the order of the file, in batches. Throws at the end when too many rows were bad. */
  readonly batches: AsyncGenerator<readonly Item[]>;
  /** Complete once all items were taken. */
  report(dryRun: boolean): ImportReport;
}

const DEFAULT_MAX_BYTES = 2 * 2 ** 30;

/** Text packs to about a quarter; more than this is a bomb or a mistake. */
const UNPACKED_FACTOR = 4;
/** The share of rows that may be skipped. */
const MAX_BAD_SHARE = 0.2;
/** Rows that are looked at to understand columns, and the text they may have, in signs. */
const LOOK_ROWS = 1000;
const LOOK_SIGNS = 8 * 2 ** 20;

/** Opens a file, understands its columns and gives its items. One pass, in bounded memory. */
export async function readItems(source: Source, options: PreviewOptions): Promise<ReadItems> {
  const { signal, maxBytes = DEFAULT_MAX_BYTES } = options;
  const bytes = await bytesOfSource(source, maxBytes, signal);
  try {
    return await itemsOf(bytes, options, maxBytes);
  } catch (error) {
    bytes.close();
    throw error;
  }
}

async function itemsOf(
  bytes: SourceBytes,
  { kind, name, map = {}, onProgress, signal }: PreviewOptions,
  maxBytes: number,
): Promise<ReadItems> {
  const catalog = checkCatalogName(name ?? catalogNameOf(bytes.name));
  const table = await readTable(bytes, maxBytes * UNPACKED_FACTOR);
  const { looked, rest } = await lookAhead(table);
  const values = (column: number): readonly string[] => looked.map(({ fields }) => fields[column] ?? "");
  const found = findColumns(table.columns, map, values, bytes.name);
  const reader = itemReader(table.columns, found, values);
  const notes = new ImportNotes();

  async function* batches(): AsyncGenerator<readonly Item[]> {
    for await (const batch of rest) {
      signal?.throwIfAborted();
      const items: Item[] = [];
      for (const row of batch) {
        if (row.fields.every((field) => field.trim() === "")) continue;
        notes.rows += 1;
        const result = reader.read(row.fields);
        if (result.item === null) notes.skip(row, result.reason, table.separator);
        else {
          notes.take(result.item, result.unreadable, row.line);
          items.push(result.item);
        }
      }
      if (items.length > 0) yield items;
      onProgress?.({ bytes: bytes.bytesRead(), totalBytes: bytes.totalBytes, rows: notes.rows });
    }
    if (notes.skipped > notes.rows * MAX_BAD_SHARE) throw tooManyBadRows(notes, bytes.name);
    if (notes.rows === 0) {
      throw new CatalogError(
        "header-only",
        `${bytes.name} has a header and only empty rows. Choose a file with rows.`,
        { file: bytes.name },
      );
    }
  }

  return {
    catalog,
    batches: batches(),
    report: (dryRun) => ({
      catalog,
      kind,
      dryRun,
      columns: [...table.columns],
      mapping: columnMapOf(found, table.columns),
      separator: table.separator,
      encoding: table.encoding(),
      rows: notes.rows,
      items: notes.items,
      skipped: notes.skipped,
      skippedRows: notes.skippedRows,
      genres: notes.genres(kind),
      sample: notes.sample,
      warnings: notes.warnings(reader, found.genres.length > 0, table.broken()),
    }),
  };
}

/** Takes the first rows to look at, and gives all rows again. */
async function lookAhead(
  table: Table,
): Promise<{ looked: readonly Row[]; rest: AsyncIterable<readonly Row[]> }> {
  const iterator = table.batches[Symbol.asyncIterator]();
  const looked: Row[] = [];
  let signs = 0;
  while (looked.length < LOOK_ROWS && signs < LOOK_SIGNS) {
    const next = await iterator.next();
    if (next.done === true) break;
    for (const row of next.value) {
      looked.push(row);
      signs += row.fields.reduce((sum, field) => sum + field.length, 0);
    }
  }
  return { looked, rest: startWith(looked, iterator) };
}

function tooManyBadRows({ skipped, rows, skippedRows }: ImportNotes, file: string): CatalogError {
  const [first] = skippedRows;
  const example = first === undefined ? "" : ` Line ${first.line}, for example, ${first.reason}.`;
  return new CatalogError(
    "too-many-bad-rows",
    `${skipped} of ${rows} rows of ${file} cannot be used, so nothing was changed.${example} Check the columns and the separator, or repair the rows.`,
    { file, rows, skipped, ...(first === undefined ? {} : { line: first.line, reason: first.reason }) },
  );
}
