import { MoodreelError } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import type { SkippedRow } from "../report/import-report.ts";
import type { OpenTable } from "../open/open-table.ts";
import type { Row } from "../table/row.ts";
import { ownCopy, presentText } from "../values/text.ts";
import { addTitles, isTitleTable, withTitle, type Titles } from "./known-titles.ts";
import { mergeEntries } from "./merge-entries.ts";
import type { PersonalEntry, PersonalReport } from "./personal-entry.ts";
import { personalFormat, type Cells, type PersonalFormat } from "./personal-formats.ts";
import { UserChoice } from "./user-choice.ts";

/** No person has rated more. */
const MOST_ENTRIES = 200_000;
const SKIPPED_SHOWN = 100;

interface GatherOptions {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Gathers entries out of tables that come in any order. */
export class GatherEntries {
  readonly #signal: AbortSignal | undefined;
  readonly #titles: Titles = new Map();
  readonly #formats: string[] = [];
  readonly #entries: PersonalEntry[] = [];
  readonly #skippedRows: SkippedRow[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #users: UserChoice;
  #rows = 0;
  #skipped = 0;

  constructor({ user, signal }: GatherOptions) {
    this.#signal = signal;
    this.#users = new UserChoice(user);
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
      this.#signal?.throwIfAborted();
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

  /**
   * @param file for errors
   * @throws MoodreelError `ratings-unknown`, `ratings-user-unclear`
   */
  finish(file: string): { readonly entries: readonly PersonalEntry[]; readonly report: PersonalReport } {
    if (this.#formats.length === 0) {
      throw new MoodreelError(
        "ratings-unknown",
        `${file} is not an export of ratings or lists that is known. Take one of Letterboxd, IMDb, Trakt, Goodreads or MovieLens.`,
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
