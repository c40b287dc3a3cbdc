import type { ImportedRatings, RatingsMatch } from "@moodreel/app";
import { counted } from "../terminal/counted.ts";
import { paint, plain } from "../terminal/paint.ts";

const SHOWN = 20;

/** What became of a person's file, or would, for them to read. */
export function ratingsText(imported: ImportedRatings, viewer: string, quiet: boolean): string {
  const { undecided, skippedRows, leftOut, warnings, mapping } = imported;
  const absent = absentOf(imported);
  const first = headline(imported, viewer);
  if (quiet) return first;
  const columns = Object.entries(mapping ?? {}).map(([field, column]) => `${field} = ${plain(column)}`);
  return [
    first,
    ...(columns.length === 0 ? [] : [`Columns: ${columns.join(", ")}`]),
    ...foundText(imported),
    ...leftOut.map(({ what, rows }) => `Left out: ${counted(rows, "row")}, ${plain(what)}`),
    ...warnings.map((warning) => `${paint("yellow", "warning")} ${plain(warning)}`),
    ...undecidedText(undecided),
    ...(absent.length === 0 ? [] : [`${areOf(absent.length)} not in ${catalogsOf(imported)}:`]),
    ...absent.slice(0, SHOWN).map(({ title, year, ids }) => {
      const name = title ?? ids.imdb ?? ids.tmdb ?? ids.isbn ?? ids.own ?? "";
      return `  ${titled(name, year)}`;
    }),
    ...moreThan(absent.length),
    ...skippedRows
      .slice(0, SHOWN)
      .map(({ line, reason, text }) => `${paint("yellow", `line ${line}`)} ${reason}: ${plain(text)}`),
  ].join("\n");
}

function headline(imported: ImportedRatings, viewer: string): string {
  const { format, entries, matched, rated, liked, seen, watchlist, dryRun } = imported;
  const parts = [
    `${rated} rated`,
    ...(liked > 0 ? [`${liked} liked`] : []),
    `${seen} seen`,
    `${watchlist} to watch`,
  ];
  const what = `${plain(format)}: ${counted(entries, "entry", "entries")} (${parts.join(", ")})`;
  const where = `${areOf(matched)} in ${catalogsOf(imported)}`;
  if (dryRun) return `${what}. ${where}; nothing was stored.`;
  return `${what}. ${where} and now among the opinions of ${plain(viewer)}.`;
}

/** By what the entries were found; after a dry run each of them, and else those that are worth a look. */
function foundText({ matches, dryRun }: ImportedRatings): readonly string[] {
  if (matches.length === 0) return [];
  const by = Map.groupBy(matches, (match) => match.by);
  const counts = [...by].map(([what, some]) => `${some.length} by ${what === "id" ? "id" : what}`);
  const weak = matches.filter(({ sure }) => sure === "weak");
  const shown = dryRun ? [...weak, ...matches.filter(({ sure }) => sure !== "weak")] : weak;
  return [`Found ${counts.join(", ")}.`, ...shown.slice(0, SHOWN).map(matchLine), ...moreThan(shown.length)];
}

/** What fits several alike is not "not there": it is the reader's to say which. */
function undecidedText(undecided: ImportedRatings["undecided"]): readonly string[] {
  if (undecided.length === 0) return [];
  return [
    `${counted(undecided.length, "entry fits", "entries fit")} several alike, and none was guessed. Rate the right one with \`moodreel react ID RATING\`:`,
    ...undecided.slice(0, SHOWN).map(({ title, year, among }) => {
      const could = among.map((item) => `${titled(item.title, item.year)} ${plain(item.id)}`);
      return `  ${titled(title ?? "", year)} → ${could.join(" or ")}`;
    }),
    ...moreThan(undecided.length),
  ];
}

/** What no catalogue has. */
function absentOf({ unmatched, undecided }: ImportedRatings): ImportedRatings["unmatched"] {
  const several = new Set(undecided.map(({ title, year }) => `${title} ${year}`));
  return unmatched.filter(({ title, year }) => !several.has(`${title} ${year}`));
}

function moreThan(count: number): readonly string[] {
  return count > SHOWN ? [`  … and ${count - SHOWN} more; --json lists them all.`] : [];
}

function matchLine({ title, year, item, by, sure, rating, status }: RatingsMatch): string {
  const said = rating === null ? status : `rated ${rating.toFixed(1).replace(/\.0$/, "")}`;
  const how = `by ${by}${sure === "sure" ? "" : `, ${sure}`}`;
  return `  ${titled(title ?? item.id, year)} → ${titled(item.title, item.year)}  ${paint(sure === "weak" ? "yellow" : "dim", `${said}, ${how}`)}`;
}

function titled(title: string, year: number | null): string {
  return `${plain(title)}${year === null ? "" : ` (${year})`}`;
}

function catalogsOf({ catalog }: ImportedRatings): string {
  return catalog === "" ? "no catalogue" : `"${plain(catalog)}"`;
}

/** `1 is`, `2 are`. */
function areOf(count: number): string {
  return `${count} ${count === 1 ? "is" : "are"}`;
}
