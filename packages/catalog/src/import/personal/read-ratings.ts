import { CatalogError } from "../../errors.ts";
import { columnKey } from "../columns/column-names.ts";
import type { SkippedRow } from "../import-report.ts";
import { openFile, type Archive, type OpenOptions, type OpenTable } from "../open-table.ts";
import type { Source } from "../source.ts";
import type { Row } from "../table/row.ts";
import { ownCopy, presentText } from "../values/text.ts";
import { addTitles, isTitleTable, withTitle, type Titles } from "./known-titles.ts";
import { mergeEntries } from "./merge-entries.ts";
import type { PersonalEntry, PersonalReport } from "./personal-entry.ts";
import { personalFormat, type Cells, type PersonalFormat } from "./personal-formats.ts";
import { UserChoice } from "./user-choice.ts";

export interface RatingsOptions extends OpenOptions {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /** Files that say which films the numbers in the ratings are, such as MovieLens' movies.csv and links.csv. */
  readonly companions?: readonly Source[] | undefined;
}

export interface ReadRatings {
  /** One for each film (book, …). */
  readonly entries: readonly PersonalEntry[];
  readonly report: PersonalReport;
}

/** No person has rated more. */
const MOST_ENTRIES = 200_000;
const SKIPPED_SHOWN = 100;
const MOST_LOOKED_AT = 60;

/**
 * Reads what a person rated, saw or wants to see, from an export of Letterboxd, IMDb, Trakt or
 * Goodreads, from ratings of MovieLens, or from an archive of such. Writes nothing.
 *
 * @throws CatalogError `ratings-unknown`, `ratings-user-unclear`, and those of any table
 */
export async function readRatings(source: Source, options: RatingsOptions = {}): Promise<ReadRatings> {
  const reading = new Reading(options);
  for (const companion of options.companions ?? []) await readFile(companion, options, reading);
  const file = await readFile(source, options, reading);
  return reading.finish(file);
}

/** Gives the file's name. */
async function readFile(source: Source, options: OpenOptions, reading: Reading): Promise<string> {
  const file = await openFile(source, options);
  if (file.form === "table") {
    await reading.add(file.opened);
    return file.opened.file;
  }
  const { archive } = file;
  try {
    for (const entry of archive.entries.slice(0, MOST_LOOKED_AT)) {
      const opened = await tableOf(archive, entry);
      if (opened !== null) await reading.add(opened);
    }
    return archive.file;
  } finally {
    archive.close();
  }
}

async function tableOf(archive: Archive, entry: Archive["entries"][number]): Promise<OpenTable | null> {
  // Letterboxd puts what was deleted beside the rest.
  if (/(^|\/)(deleted|orphaned)\//.test(entry.name)) return null;
  try {
    return await archive.openTable(entry);
  } catch (error) {
    if (error instanceof CatalogError && error.code !== "file-damaged") return null;
    throw error;
  }
}

class Reading {
  readonly #options: RatingsOptions;
  readonly #titles: Titles = new Map();
  readonly #formats: string[] = [];
  readonly #entries: PersonalEntry[] = [];
  readonly #skippedRows: SkippedRow[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #users: UserChoice;
  #rows = 0;
  #skipped = 0;

  constructor(options: RatingsOptions) {
    this.#options = options;
    this.#users = new UserChoice(options.user);
  }

  /** Takes in a table: of ratings or lists, or of what the numbers in them stand for; passes over others. */
  async add(opened: OpenTable): Promise<void> {
    const { table, file, inside } = opened;
    try {
      const format = personalFormat(table.columns, inside ?? file);
      if (format !== null) await this.#addEntries(opened, format);
      else if (isTitleTable(table.columns)) await addTitles(this.#titles, table);
    } finally {
      opened.close();
    }
  }

  async #addEntries({ table }: OpenTable, format: PersonalFormat): Promise<void> {
    this.#formats.push(format.name);
    const keys = table.columns.map(columnKey);
    const user = format.user === undefined ? -1 : keys.indexOf(format.user);
    let row: Row | null = null;
    const cells: Cells = (...names) => {
      for (const name of names) {
        const index = keys.indexOf(name);
        const text = index < 0 ? null : presentText(row?.fields[index]);
        if (text !== null) return text;
      }
      return null;
    };
    const wanted = keys.map((_key, index) => index);
    for await (const _ of table.read(wanted, (next) => {
      row = next;
      if (!isBlank(next)) this.#take(next, user, () => format.read(cells));
    })) {
      this.#options.signal?.throwIfAborted();
    }
  }

  #take(row: Row, user: number, read: () => ReturnType<PersonalFormat["read"]>): void {
    this.#rows += 1;
    if (user >= 0 && !this.#users.takes(row.fields[user] ?? "")) {
      this.#leaveOut("ratings of other people");
      return;
    }
    const outcome = row.problem === null ? read() : { skip: row.problem };
    if ("skip" in outcome) this.#skip(row, outcome.skip);
    else if ("leaveOut" in outcome) this.#leaveOut(outcome.leaveOut);
    else if (this.#entries.length >= MOST_ENTRIES) this.#leaveOut(`more than ${MOST_ENTRIES} entries`);
    else this.#entries.push(JSON.parse(JSON.stringify(outcome)) as PersonalEntry);
  }

  #skip(row: Row, reason: string): void {
    this.#skipped += 1;
    if (this.#skippedRows.length >= SKIPPED_SHOWN) return;
    const text = ownCopy(
      row
        .text()
        .slice(0, 200)
        .replace(/[\p{Cc}\s]+/gu, " "),
    );
    this.#skippedRows.push({ line: row.line, reason, text });
  }

  #leaveOut(what: string): void {
    this.#leftOut.set(what, (this.#leftOut.get(what) ?? 0) + 1);
  }

  finish(file: string): ReadRatings {
    if (this.#formats.length === 0) {
      throw new CatalogError(
        "ratings-unknown",
        `${file} is no export of ratings or lists that is known. Take one of Letterboxd, IMDb, Trakt, Goodreads or MovieLens.`,
        { file },
      );
    }
    this.#users.check(file);
    const entries = mergeEntries(this.#entries.map((entry) => withTitle(this.#titles, entry)));
    const count = (status: PersonalEntry["status"]): number =>
      entries.filter((entry) => entry.status === status).length;
    const report: PersonalReport = {
      format: [...new Set(this.#formats)].join(" + "),
      rows: this.#rows,
      entries: entries.length,
      rated: count("rated"),
      seen: count("seen"),
      watchlist: count("watchlist"),
      skipped: this.#skipped,
      skippedRows: this.#skippedRows,
      leftOut: [...this.#leftOut].map(([what, rows]) => ({ what, rows })),
    };
    return { entries, report };
  }
}

function isBlank({ fields }: Row): boolean {
  return fields.every((field) => field.trim() === "");
}
