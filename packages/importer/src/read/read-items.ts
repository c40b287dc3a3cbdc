import type { Item, Kind } from "@moodreel/core";
import type { ColumnMap } from "@moodreel/core/item";
import { catalogNameOf, checkCatalogName } from "./catalog-name.ts";
import { tableColumns } from "../columns/table-columns.ts";
import { columnMapOf, findColumns } from "../columns/find-columns.ts";
import { rowTypes } from "../columns/left-out-types.ts";
import { fieldOf, unusedColumns } from "../columns/unused-columns.ts";
import { columnsKey } from "../columns/columns-key.ts";
import type { PreviewOptions } from "./import-options.ts";
import type { ImportReport } from "../report/import-report.ts";
import { itemReader } from "../items/item-of-row.ts";
import { SectionGenres } from "../items/section-genres.ts";
import { carriedGenres } from "../items/carried-genres.ts";
import { HEADINGS } from "../items/heading-rows.ts";
import { rowsApart } from "../items/rows-apart.ts";
import type { CompanionTables } from "../companions/companion-tables.ts";
import { companionsOf } from "../companions/companions.ts";
import { openItemTable } from "./open-item-table.ts";
import type { OpenTable } from "../open/open-table.ts";
import { checkOutcome } from "../report/check-outcome.ts";
import { ImportNotes } from "../report/import-notes.ts";
import { KnownGenres } from "../values/known-genres.ts";
import { warningsOf } from "../report/warnings.ts";
import { shortYears } from "../columns/short-years.ts";
import { rememberedMapping } from "../columns/remembered-mapping.ts";
import type { Source } from "../bytes/source.ts";
import type { Row } from "../table/row.ts";
import { genreSynonyms } from "../values/genres.ts";
import { AskedSynonyms } from "../values/asked-synonyms.ts";
import { renamedNotThere } from "../report/renamed-not-there.ts";

export interface ReadItems {
  readonly catalog: string;
  /** As it was said, else as the table tells. */
  readonly kind: Kind;
  /** What was chosen, now or for an earlier file with the same columns. */
  readonly map: ColumnMap;
  /**
   * The items in the order of the file, some thousand at a time. Rows that repeat an id are given
   * as they come. Throws at the end when too many rows were bad, or none was good.
   */
  readonly batches: AsyncGenerator<readonly Item[]>;
  /** Complete once all items were taken. Plain data. */
  report(dryRun: boolean): ImportReport;
  /** Lets go of the file. Only needed when the batches are not taken to their end or first error. */
  readonly close: () => void;
}

/** The share of rows that may be skipped. */
const MAX_BAD_SHARE = 0.2;

/**
 * Opens a file, understands its columns and gives its items. One pass, in bounded memory. Runs in
 * Node, in a page (streams of plain or gzip tables) and in a worker of either.
 *
 * @throws MoodreelError while it opens and while batches are taken; see `importFile`
 *
 * @example
 * ```ts
 * import { readItems } from "@moodreel/importer";
 *
 * const read = await readItems({ path: "films.csv" });
 * for await (const items of read.batches) for (const { title, genres } of items) console.log(title, genres);
 * console.log(read.report(false).warnings);
 * ```
 */
export async function readItems(source: Source, options: PreviewOptions = {}): Promise<ReadItems> {
  const { opened, companions } = await openItemTable(source, options);
  try {
    const key = columnsKey(opened.table.columns);
    const given = Object.keys(options.map ?? {}).length > 0 ? (options.map ?? {}) : null;
    const { settings } = options;
    const remembered =
      given === null && settings !== undefined ? await rememberedMapping(settings, key) : null;
    const chosen = { map: given ?? remembered ?? {}, remembered: remembered !== null, key };
    return itemsOf(opened, companions, chosen, options);
  } catch (error) {
    opened.close();
    throw error;
  }
}

interface Chosen {
  readonly map: ColumnMap;
  readonly remembered: boolean;
  readonly key: string;
}

function itemsOf(
  opened: OpenTable,
  tables: CompanionTables,
  { map, remembered, key }: Chosen,
  options: PreviewOptions,
): ReadItems {
  const { name, onProgress, signal, maxBadShare = MAX_BAD_SHARE, skippedRowsTo } = options;
  const { table, file, progress } = opened;
  const catalog = checkCatalogName(name ?? catalogNameOf(file));
  const columns = tableColumns(opened, options.kind);
  const { kind, format } = columns;
  const { found, sure } = findColumns(columns, map);
  const notes = new ImportNotes(skippedRowsTo !== undefined);
  const known = new KnownGenres(kind);
  const companions = companionsOf(tables, table.columns, found.genres.length === 0, known, kind);
  const renamed = options.genreSynonyms ?? {};
  const synonyms = new AskedSynonyms(genreSynonyms(renamed));
  const reader = itemReader(columns, found, {
    known,
    synonyms,
    companions,
    forgetGenres: (list) => notes.countGenres(list),
  });
  const sections =
    found.genres.length > 0 || companions !== null
      ? null
      : SectionGenres.of({ ...table, title: found.title[0] ?? 0 }, known);
  const types = rowTypes(table.columns, format, kind, columns.values);
  const apart = rowsApart(table, found);
  const carried =
    table.separator === "json" ? null : carriedGenres(table.looked, found.genres, found.title[0] ?? 0);
  let genreAbove = "";
  /** The fields of a row, with the genre that is written once for it and those above. */
  const fieldsOf = ({ fields }: Row): readonly string[] => {
    if (carried === null) return fields;
    if (fields[carried]?.trim() !== "") {
      genreAbove = fields[carried] ?? "";
      return fields;
    }
    return fields.with(carried, genreAbove);
  };
  const joined = companions?.columns ?? [];
  // Whoever says that a field stays empty need not hear that it is.
  const unused = unusedColumns(columns, found, [...joined, ...(types?.columns ?? [])]).filter(
    (column) => map[fieldOf(column)] !== "",
  );
  const wanted = [...Object.values(found).flat(), ...joined, ...(types?.columns ?? [])];

  async function* batches(): AsyncGenerator<readonly Item[]> {
    let items: Item[] = [];
    const take = (row: Row): void => {
      const leftOut = types?.leftOut(row.fields) ?? null;
      if (leftOut !== null) {
        notes.rows += 1;
        notes.leaveOut(leftOut);
        return;
      }
      if (sections?.takes(row) === true) return;
      notes.line = row.line;
      if (apart.isHeading?.(row) === true) {
        notes.rows += 1;
        notes.leaveOut(HEADINGS);
        return;
      }
      const read = row.problem ?? reader.read(fieldsOf(row), notes);
      const item =
        typeof read === "string" || sections === null ? read : { ...read, genres: sections.genres };
      const leaves = typeof item === "string" ? null : apart.of(item, row);
      if (leaves !== null) {
        notes.rows += 1;
        notes.leaveOut(leaves);
      } else if (typeof item !== "string") {
        notes.rows += 1;
        notes.take(item, reader.lastGenres);
        items.push(item);
      } else if (row.problem !== null || !isBlank(row.text(), table.separator)) {
        notes.rows += 1;
        notes.skip(row, item);
      }
    };
    try {
      for await (const _ of table.read(wanted, take)) {
        signal?.throwIfAborted();
        const batch = items;
        items = [];
        if (skippedRowsTo !== undefined) {
          const skipped = notes.handOn();
          if (skipped.length > 0) await skippedRowsTo(skipped);
        }
        if (batch.length > 0) yield batch;
        onProgress?.({ bytes: progress.bytesRead(), totalBytes: progress.totalBytes, rows: notes.rows });
      }
      reader.genres.forgetAll();
      checkOutcome(notes, file, maxBadShare);
    } finally {
      opened.close();
    }
  }

  return {
    catalog,
    kind,
    map,
    batches: batches(),
    close: opened.close,
    report: (dryRun) => {
      const warnings = warningsOf({
        notes,
        reader,
        hasGenres: found.genres.length > 0 || companions?.givesGenres === true || sections !== null,
        sections: sections?.names ?? [],
        short: found.year.length > 0 || kind === "book" || map.year === "" ? null : shortYears(columns),
        repair: table.repair,
        unused,
        shelved: reader.shelves || companions?.givesGenres === true,
        broken: table.broken(),
        renamed: renamedNotThere(renamed, synonyms, notes.genres(known)),
      });
      return {
        catalog,
        kind,
        dryRun,
        detected: table.format ?? format?.name ?? null,
        table: opened.inside,
        columns: [...table.columns],
        shape: key,
        mapping: columnMapOf(found, table.columns),
        sure,
        unused: [...unused],
        remembered,
        separator: table.separator,
        encoding: table.encoding(),
        rows: notes.rows,
        items: notes.items,
        skipped: notes.skipped,
        skippedRows: [...notes.skippedRows],
        leftOut: notes.leftOut,
        genres: notes.genres(known),
        sample: [...notes.sample],
        warnings: warnings.map(({ text }) => text),
        notes: warnings.map(({ note }) => note),
      };
    },
  };
}

/** A row of nothing but separators, which is no row. */
function isBlank(text: string, separator: string): boolean {
  return text.replaceAll(separator, "").replaceAll('""', "").trim() === "";
}
