import { MoodreelError } from "@moodreel/core";
import { openFile } from "../open/open-file.ts";
import type { OpenOptions, OpenTable } from "../open/open-table.ts";
import type { Source } from "../bytes/source.ts";
import type { Row } from "../table/row.ts";
import { parseNumber } from "../values/number.ts";
import { presentText } from "../values/text.ts";
import { chooseRatingTable } from "./choose-rating-table.ts";
import { missingRatingColumns, ratingPlaces, type RatingPlaces } from "./rating-columns.ts";
import { secondsOf } from "./seconds-of.ts";

/** One rating of one person. */
export interface RatingRow {
  readonly user: string;
  readonly item: string;
  /** As the file has it, 0 to 10. */
  readonly value: number;
  /** Seconds since 1970; 0 where the file has no times. */
  readonly at: number;
}

export interface RatingRows {
  /** In the order of the file, some thousands at a time. Only once. */
  readonly batches: AsyncIterable<readonly RatingRow[]>;
  readonly progress: OpenTable["progress"];
  /** Rows that could not be read so far: how many, the line of the first, and what was wrong with it. */
  readonly skipped: () => SkippedRatings | null;
  /** Lets go of a file that is not read to its end. */
  readonly close: () => void;
}

export interface SkippedRatings {
  readonly count: number;
  /** Of the file, from 1. */
  readonly first: number;
  readonly reason: string;
}

/** The largest value that a rating may have. */
const MOST = 10;

/**
 * Opens the ratings of many people in a table of any kind that items can be imported from: any
 * separator, quoted or not, packed, JSON, MovieLens' files without a header, or an archive with one of
 * these.
 *
 * @throws MoodreelError `ratings-column-missing`, and those of any table, here or while rows are read
 *
 * @example
 * ```ts
 * import { openRatingRows } from "@moodreel/importer";
 *
 * const { batches } = await openRatingRows({ path: "ml-latest-small/ratings.csv" });
 * for await (const ratings of batches) for (const { user, item, value } of ratings) console.log(user, item, value);
 * ```
 */
export async function openRatingRows(source: Source, options: OpenOptions = {}): Promise<RatingRows> {
  const file = await openFile(source, options);
  if (file.holds === "table") return rowsOf(file.opened);
  try {
    return rowsOf(await chooseRatingTable(file.archive), file.archive.close);
  } catch (error) {
    file.archive.close();
    throw error;
  }
}

function rowsOf(opened: OpenTable, release: () => void = () => undefined): RatingRows {
  const { table, progress } = opened;
  const columns = ratingPlaces(table.columns);
  const close = (): void => {
    opened.close();
    release();
  };
  const [missing] = missingRatingColumns(columns);
  if (missing !== undefined) {
    close();
    throw columnMissing(opened, missing.role, missing.names);
  }
  let skipped: SkippedRatings | null = null;
  async function* batches(): AsyncGenerator<readonly RatingRow[]> {
    const wanted = Object.values(columns).filter((index) => index >= 0);
    let batch: RatingRow[] = [];
    const take = (row: Row): void => {
      const outcome = row.problem ?? ratingOf(row, columns);
      if (typeof outcome !== "string") batch.push(outcome);
      else if (wanted.some((index) => row.fields[index]?.trim() !== "")) {
        skipped = skipped === null ? { count: 1, first: row.line, reason: outcome } : oneMore(skipped);
      }
    };
    try {
      for await (const _ of table.read(wanted, take)) {
        yield batch;
        batch = [];
      }
    } finally {
      close();
    }
  }
  return { batches: batches(), progress, skipped: () => skipped, close };
}

function oneMore(skipped: SkippedRatings): SkippedRatings {
  return { ...skipped, count: skipped.count + 1 };
}

/** The rating in a row, or what is wrong with it. */
function ratingOf({ fields }: Row, columns: RatingPlaces): RatingRow | string {
  const user = idIn(fields[columns.user]);
  const item = idIn(fields[columns.item]);
  if (user === "") return "has no user";
  if (item === "") return "has no item";
  const written = presentText(fields[columns.rating]);
  const value = written === null ? null : parseNumber(written);
  if (value === null || value < 0) return `has no rating that can be read: ${shown(written)}`;
  if (value > MOST) return `has a rating beyond ${MOST}: ${shown(written)}`;
  const time = columns.at < 0 ? "0" : presentText(fields[columns.at]);
  const at = time === null ? null : secondsOf(time);
  return at === null ? `has no time that can be read: ${shown(time)}` : { user, item, value, at };
}

/** An id may be any text, `None` and `NA` as well; databases write `\N` where there is none. */
function idIn(field: string | undefined): string {
  const text = field?.trim() ?? "";
  return text === "\\N" ? "" : text;
}

function shown(text: string | null): string {
  return text === null ? "nothing" : text.slice(0, 20);
}

function columnMissing(
  { file, inside, table }: OpenTable,
  role: string,
  names: readonly string[],
): MoodreelError {
  return new MoodreelError(
    "ratings-column-missing",
    `${inside ?? file} has no column for the ${role}. Name it ${names.slice(0, 4).join(", ")}; its columns are: ${table.columns.slice(0, 20).join(", ")}.`,
    { file, role },
  );
}
