import type { Note } from "@moodreel/core/error";
import type { PersonalMap } from "@moodreel/core/item";
import type { SkippedRow } from "../report/import-report.ts";
import { ownCopy } from "../values/text.ts";
import { finishEntries, type RawRow } from "./entry/finish-entries.ts";
import type { KnownScale } from "./entry/own-rating.ts";
import { likedByPlays } from "./entry/liked-by-plays.ts";
import { MergedEntries } from "./entry/merge-entries.ts";
import type { PersonalEntry, PersonalReport } from "./entry/personal-entry.ts";
import type { RowOutcome } from "./entry/raw-entry.ts";
import { bareRaters } from "./formats/bare-raters.ts";
import {
  isCalledAfterPerson,
  isListOf,
  isPartOf,
  joinedLists,
  listsUnclear,
} from "./tables/sibling-lists.ts";
import { guessedFormat, type GuessedFormat } from "./formats/guessed-format.ts";
import { listStatus } from "../values/list-status.ts";
import type { PersonalFormat } from "./formats/personal-format.ts";
import { personalFormat } from "./formats/personal-formats.ts";
import { addTitles, isTitleTable, withTitle, type Titles } from "./known-titles.ts";
import type { PersonalRow, PersonalTable } from "./tables/personal-table.ts";
import { tablesLeft, textsLeft, type LeftOut } from "./tables/left-out.ts";
import { unknownRatings } from "./unknown-ratings.ts";
import { UserChoice } from "./user-choice.ts";

/** No person has rated more. */
const MOST_ENTRIES = 200_000;
const SKIPPED_SHOWN = 100;

export interface GatherOptions {
  /** Whose ratings to take of a file that has those of several people. */
  readonly user?: string | undefined;
  /** What the columns mean; wins over what the file is known as. */
  readonly map?: PersonalMap | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Gathers entries out of tables that come in any order. */
export class GatherEntries {
  readonly #options: GatherOptions;
  readonly #titles: Titles = new Map();
  readonly #formats: string[] = [];
  readonly #merged = new MergedEntries();
  readonly #skippedRows: SkippedRow[] = [];
  readonly #leftOut = new Map<string, number>();
  readonly #warnings: string[] = [];
  readonly #notes: Note[] = [];
  readonly #users: UserChoice;
  /** Tables that are no known export, for when there is none. */
  readonly #columnsSeen: (readonly string[])[] = [];
  /** A column of the first of them that may have ratings. */
  #maybeRatings: string | null = null;
  #mapping: PersonalMap | null = null;
  #rows = 0;
  #skipped = 0;

  constructor(options: GatherOptions) {
    this.#options = options;
    this.#users = new UserChoice(options.user);
  }

  /** Whether nothing that was added is anything known. */
  get isEmpty(): boolean {
    return this.#formats.length === 0;
  }

  /**
   * Takes in the tables of a file: of ratings or lists, or of what the numbers in them stand for. Lists
   * that stand inside of the objects of one that is known are parts of it.
   *
   * @param isOnly whether the file is no part of an archive, so that columns may be guessed
   */
  async add(tables: readonly PersonalTable[], isOnly: boolean): Promise<void> {
    const known: string[] = [];
    try {
      for (const table of tables) {
        if (
          known.some(
            (name) => table.name.startsWith(`${name}.`) || (!name.includes("#") && tables.length > 1),
          )
        )
          continue;
        const format = this.#options.map === undefined ? personalFormat(table.columns, table.name) : null;
        if (format !== null) {
          known.push(table.name);
          await this.#addEntries(table, format);
        } else if (table.opened !== null && isTitleTable(table.columns) && this.#options.map === undefined) {
          await addTitles(this.#titles, table.opened.table);
        }
      }
      if (known.length === 0 && isOnly) await this.#addGuessed(tables);
    } finally {
      for (const table of tables) table.close();
    }
  }

  /**
   * The first table with titles and ratings; lists that stand further out come first. Lists that say by their names what
   * is in them are all taken, unless they stand inside of what was taken: who liked a film is no film.
   */
  async #addGuessed(tables: readonly PersonalTable[]): Promise<void> {
    const taken: string[] = [];
    const left: PersonalTable[] = [];
    const { user } = this.#options;
    const theirs = tables.filter(({ name }) => user !== undefined && isListOf(name, user));
    const rated: PersonalTable[] = [];
    for (const table of theirs.length > 0 ? theirs : joinedLists(tables)) {
      if (taken.some((name) => table.name.startsWith(name.includes("#") ? `${name}.` : `${name}#`))) continue;
      if (this.#columnsSeen.push(table.columns) === 1) {
        const [rating] = bareRaters(table.columns, table.values, []);
        this.#maybeRatings = rating === undefined ? null : (table.columns[rating] ?? null);
      }
      const isLast = table === tables.at(-1);
      const map = this.#options.map;
      const guessed = guessedFormat(
        table.columns,
        table.name,
        map === undefined || isLast ? map : undefined,
        this.#options.user,
        table.values,
      );
      if (guessed === null) continue;
      if (guessed.mapping.rating !== undefined && listStatus(table.name) === null) rated.push(table);
      if (this.#mapping !== null && listStatus(table.name) === null) {
        if (isPartOf(rated[0], table) && isCalledAfterPerson(table.name)) throw listsUnclear(rated);
        if (guessed.mapping.rating !== undefined && table.opened !== null) left.push(table);
        continue;
      }
      this.#noteRivals(guessed);
      const scale = await this.#addEntries(table, guessed.format);
      this.#mapping ??= { ...guessed.mapping, ...(scale === null ? {} : { scale: String(scale) }) };
      taken.push(table.name);
    }
    if (this.#mapping === null) return;
    this.#tell(tablesLeft(left));
    this.#tell(textsLeft(tables.filter(({ name, ofTexts }) => ofTexts === true && !taken.includes(name))));
  }

  #tell(left: LeftOut | null): void {
    if (left === null) return;
    this.#notes.push(left.note);
    this.#warnings.push(left.text);
  }

  #noteRivals({ mapping, rivals }: GuessedFormat): void {
    if (rivals.length === 0) return;
    const [column = "", others] = [mapping.rating, rivals.join(", ")];
    this.#notes.push({ code: "ratings-of-others", values: { column, others } });
    this.#warnings.push(
      `The ratings were taken from the column ${JSON.stringify(column)}, and those of ${others} were not: they seem to be other people's. Say --user NAME or --map rating=COLUMN for theirs.`,
    );
  }

  async #addEntries(table: PersonalTable, format: PersonalFormat): Promise<KnownScale | null> {
    this.#formats.push(format.name);
    const kept: RawRow[] = [];
    for await (const _ of table.read((row) => this.#take(row, format, kept))) {
      this.#options.signal?.throwIfAborted();
    }
    const { entries, unread, scale } = finishEntries(kept);
    for (const entry of entries) this.#keep(entry);
    if (unread.count > 0) {
      const example = unread.example.slice(0, 40);
      this.#notes.push({
        code: "dates-unread",
        values: { format: format.name, count: unread.count, example },
      });
      this.#warnings.push(
        `${format.name}: ${unread.count} ${unread.count === 1 ? "date" : "dates"} could not be read, such as ${JSON.stringify(example)}: day and month cannot be told apart, or the form is unknown. Those entries count as said now.`,
      );
    }
    return scale;
  }

  #take(row: PersonalRow, format: PersonalFormat, kept: RawRow[]): void {
    this.#rows += 1;
    const user = format.user === undefined ? null : row.cells(format.user);
    if (user !== null && !this.#users.takes(user)) {
      this.#leaveOut("ratings of other people");
      return;
    }
    const outcome: RowOutcome = row.problem === null ? format.read(row.cells) : { skip: row.problem };
    if ("skip" in outcome) this.#skip(row, outcome.skip);
    else if ("leaveOut" in outcome) this.#leaveOut(outcome.leaveOut);
    else {
      const { line } = row;
      const text = ownCopy(row.text().slice(0, 200));
      const skip = (reason: string): void => this.#skip({ line, text: () => text }, reason);
      kept.push({ entry: JSON.parse(JSON.stringify(outcome)) as typeof outcome, skip });
    }
  }

  #keep(entry: PersonalEntry): void {
    if (this.#merged.size >= MOST_ENTRIES && !this.#merged.has(entry)) {
      this.#leaveOut(`more than ${MOST_ENTRIES} entries`);
    } else this.#merged.add(entry);
  }

  #skip(row: Pick<PersonalRow, "line" | "text">, reason: string): void {
    this.#skipped += 1;
    if (this.#skippedRows.length >= SKIPPED_SHOWN) return;
    const text = ownCopy(
      row
        .text()
        .slice(0, 200)
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim(),
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
    if (this.#formats.length === 0) throw unknownRatings(file, this.#columnsSeen, this.#maybeRatings);
    this.#users.check(file);
    // A number may turn out to be a film that is there under its title.
    const titled = new MergedEntries();
    for (const entry of this.#merged.all()) titled.add(withTitle(this.#titles, entry));
    const entries = likedByPlays(titled.all());
    const count = (status: PersonalEntry["status"]): number =>
      entries.filter((entry) => entry.status === status).length;
    const report: PersonalReport = {
      format: [...new Set(this.#formats)].join(" + "),
      rows: this.#rows,
      entries: entries.length,
      rated: count("rated"),
      liked: entries.filter(({ status, liked }) => status === "liked" || liked === true).length,
      seen: count("seen"),
      watchlist: count("watchlist"),
      skipped: this.#skipped,
      skippedRows: this.#skippedRows,
      leftOut: [...this.#leftOut].map(([what, rows]) => ({ what, rows })),
      mapping: this.#mapping,
      warnings: this.#warnings,
      notes: this.#notes,
    };
    return { entries, report };
  }
}
