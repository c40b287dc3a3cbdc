import type { Kind } from "@moodreel/core";
import type { PersonalField } from "@moodreel/core/item";
import { isTotal, TOTALS } from "../../items/total-row.ts";
import { columnKey } from "../../names/column-names.ts";
import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, OwnScale, RowOutcome } from "../entry/raw-entry.ts";
import { shelfOf } from "../entry/shelf-of.ts";
import { isYes, type ListStatus } from "../../values/list-status.ts";
import { saysFinished, saysWatched } from "./own-columns.ts";
import { saysFlag, type OwnFlags } from "./own-flags.ts";

/** The columns by index; `undefined` for a field that has none. */
export type FieldColumns = Partial<Record<PersonalField, number | undefined>>;

/** How a table that is no known export was understood. */
export interface Understood {
  readonly columns: readonly string[];
  readonly found: FieldColumns;
  readonly flags: OwnFlags;
  readonly scale: OwnScale;
  readonly kind: Kind | null;
  readonly listed: ListStatus | null;
  /** Whether there are days on which something was watched, so that a row without one and without a rating says nothing. */
  readonly hasDays: boolean;
  /** Whether a row without such a day says nothing even where it is rated. */
  readonly tellsByDay: boolean;
}

/** Columns in which a film has nothing. */
const EPISODE = [
  "episode",
  "episodenumber",
  "episodetitle",
  "season",
  "seasonnumber",
  "staffel",
  "folge",
  "saison",
];

/**
 * What a rating goes up to may stand beside it: `Score` and `Out of`; in JSON `rating.value` and `rating.max`,
 * `ratingValue` and `bestRating`.
 */
function besideRating(columns: readonly string[], rating: number | undefined): string | null {
  const [, within] = /^(.+\.)[^.]+$/.exec(columns[rating ?? -1] ?? "") ?? [];
  if (within === undefined) return columns.find((name) => OUT_OF.test(name.trim())) ?? null;
  return columns.find((name) => name.startsWith(within) && BEST.test(name.slice(within.length))) ?? null;
}

const OUT_OF = /^(?:out[ _]?of|best[ _]?rating|max(?:imum)?[ _.]*(?:rating|score|points|stars))$/i;
const BEST = /^(?:max(?:imum)?|best|bestRating|outOf|out_of|scale|of)$/i;

/** The entry of a row. */
export function entryBy(row: Cells, understood: Understood): RowOutcome {
  const { columns, found, flags, scale, kind, listed } = understood;
  const best = besideRating(columns, found.rating);
  const rated = columnKey(columns[found.rating ?? -1] ?? "");
  const cells: Cells = (...names) => {
    const text = row(...names);
    const whole = best === null || text === null || names[0] !== rated ? null : row(columnKey(best));
    return whole === null || !/^\d+$/.test(whole) ? text : `${text}/${whole}`;
  };
  const keys = (field: PersonalField): readonly string[] => {
    const index = found[field];
    return index === undefined ? [] : [columnKey(columns[index] ?? "")];
  };
  if (EPISODE.some((key) => (cells(key) ?? "0") !== "0"))
    return { leaveOut: "episodes and seasons of series" };
  const title = cells(...keys("title"));
  const year = found.year === undefined ? undefined : cells(...keys("year"));
  if (year === null && title !== null && isTotal(title)) return { leaveOut: TOTALS };
  const liked = saysFlag(cells, flags.liked);
  const isWanted = saysFlag(cells, flags.wanted) === true;
  const status = isWanted ? "watchlist" : statusOf(cells, understood, liked === true);
  // A rating of what was not watched is not the person's.
  if (typeof status === "object" && status.leaveOut === UNWATCHED) return status;
  return entryOf(cells, {
    kind,
    type: keys("type"),
    title: keys("title"),
    year: keys("year"),
    people: keys("people"),
    rating: keys("rating"),
    scale,
    zeroIsRating: typeof scale === "number" && scale < 0,
    // A column such as `Watched` may have the day.
    at: found.date === undefined ? watchedOn(cells, columns, found) : keys("date"),
    status,
    liked: liked ?? listed === "liked",
    imdb: keys("imdb"),
    tmdb: keys("tmdb"),
    isbn: keys("isbn"),
  });
}

/** The column that says whether something was watched, where it says it by a day. */
function watchedOn(cells: Cells, columns: readonly string[], { status }: FieldColumns): readonly string[] {
  const name = columns[status ?? -1];
  if (name === undefined || !saysWatched(name)) return [];
  return /\d{4}|\d[./-]\d/.test(cells(columnKey(name)) ?? "") ? [columnKey(name)] : [];
}

const UNWATCHED = "what was not begun yet";

/** What a row says beside its rating. */
function statusOf(
  cells: Cells,
  { columns, found, listed, flags, hasDays, tellsByDay }: Understood,
  isLiked: boolean,
): EntryColumns["status"] {
  const { status: index, rating, date } = found;
  const name = columns[index ?? -1];
  const at = (column: number | undefined): string | null =>
    column === undefined ? null : cells(columnKey(columns[column] ?? ""));
  const isDone = tellsByDay && at(date) !== null;
  if (name === undefined) {
    if (listed === "wanted") return "watchlist";
    // Beside a column that says what is wanted, and one of days, neither says anything of a row.
    const isBare = hasDays && listed === null && at(date) === null && at(rating) === null;
    const saysNothing =
      isBare ||
      (tellsByDay && !isDone) ||
      (flags.wanted !== null && listed === null && !isDone && at(rating) === null);
    return saysNothing && !isLiked ? { leaveOut: UNWATCHED } : "seen";
  }
  const status = cells(columnKey(name));
  if (saysWatched(name)) {
    const said = isYes(status);
    // An empty cell beside a rating says nothing.
    const isRated = rating !== undefined && at(rating) !== null;
    if (said === false && !(isRated && (status === null || saysFinished(name)))) {
      return { leaveOut: saysFinished(name) ? "what was not finished" : UNWATCHED };
    }
    if (said === true) return "seen";
  }
  const shelf = status === null ? null : shelfOf(status);
  if (shelf === "wanted") return "watchlist";
  if (shelf === "untouched") return { leaveOut: UNWATCHED };
  if (shelf === "current" || shelf === "dropped") return { leaveOut: "what was not finished" };
  // That a film is out, or a series has ended, says nothing of the person.
  const isSeen = shelf === "done" && !/air|release|ended/i.test(status ?? "");
  return isSeen || isDone || rating !== undefined
    ? "seen"
    : { leaveOut: "what does not say that it was seen" };
}
