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
import { isNote, NOTES } from "../items/note-row.ts";
import { SectionGenres } from "../items/section-genres.ts";
import { isTotal, TOTALS } from "../items/total-row.ts";
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

/** Under years a sum may stand: so many there are. */
const EARLIEST = 1000;

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
  const tells = found.genres.length > 0 && found.year.length > 0;
  /** The line that counts the others has neither a year nor genres. */
  const isCounted = ({ title, year, genres }: Item): boolean =>
    tells && (year === null || year < EARLIEST) && genres.length === 0 && isTotal(title);
  /** Nor has a line about the table, whose commas part it, too. */
  const isAbout = ({ title, year, genres, people, rating }: Item): boolean =>
    (found.genres.length > 0 || (found.year.length > 0 && year === null)) &&
    genres.length === 0 &&
    people.length === 0 &&
    rating === null &&
    isNote(title);
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
      const read = row.problem ?? reader.read(row.fields, notes);
      const item =
        typeof read === "string" || sections === null ? read : { ...read, genres: sections.genres };
      if (typeof item !== "string" && isCounted(item)) {
        notes.rows += 1;
        notes.leaveOut(TOTALS);
      } else if (typeof item !== "string" && isAbout(item)) {
        notes.rows += 1;
        notes.leaveOut(NOTES);
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
