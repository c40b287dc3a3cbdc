import type { ImportReport } from "@moodreel/importer";
import { nounOf } from "@moodreel/core/item";
import { counted, grouped } from "../terminal/counted.ts";
import { paint, plain } from "../terminal/paint.ts";

const SHOWN_GENRES = 10;
const SHOWN_ROWS = 10;
const SHOWN_ITEMS = 10;

/** What an import did, or would do, for a person to read. */
export function importText(report: ImportReport, quiet = false): string {
  if (quiet) return headline(report);
  const { detected, mapping, remembered, sure, unused, warnings, skippedRows, skipped, dryRun, sample } =
    report;
  const columns = Object.entries(mapping).map(([field, column]) => {
    const how = sure[field as keyof typeof sure] ?? "sure";
    return `${field} = ${plain(column)}${how === "sure" ? "" : ` (${how})`}`;
  });
  return [
    headline(report),
    ...(detected === null ? [] : [`Recognised as ${detected}.`]),
    `Columns${remembered ? ", as you chose them last time" : ""}: ${columns.join(", ")}`,
    ...(unused.length === 0 ? [] : [`Not used: ${unused.map(unusedText).join(", ")}`]),
    ...unknownGenres(report),
    ...warnings.map((warning) => `${paint("yellow", "warning")} ${plain(warning)}`),
    ...skippedRows
      .slice(0, SHOWN_ROWS)
      .map(({ line, reason, text }) => `${paint("yellow", `line ${line}`)} ${reason}: ${plain(text)}`),
    ...(skipped > SHOWN_ROWS
      ? [`… and ${grouped(skipped - SHOWN_ROWS)} more; --skipped FILE writes them all.`]
      : []),
    ...(dryRun ? sample.slice(0, SHOWN_ITEMS).map(sampleLine) : []),
    ...nowInUse(report),
  ].join("\n");
}

function headline({ catalog, kind, dryRun, rows, items, skipped, changes }: ImportReport): string {
  const left = skipped > 0 ? `, ${counted(skipped, "row")} skipped` : "";
  const name = `"${plain(catalog)}"`;
  const what = `${counted(items, nounOf(kind, 1))} from ${counted(rows, "row")}`;
  if (dryRun) return `Would import ${what} as ${name}${left}.`;
  if (changes?.unchanged === true)
    return `${name} was imported from this very file before: nothing was changed.`;
  const parts = [
    `${grouped(changes?.added ?? items)} added`,
    ...(changes?.updated ? [`${grouped(changes.updated)} updated`] : []),
    ...(changes?.removed ? [`${grouped(changes.removed)} removed`] : []),
    ...(changes?.kept ? [`${grouped(changes.kept)} kept as they were`] : []),
  ];
  return `Imported ${what} into ${name}${left}: ${parts.join(", ")}.`;
}

/** All catalogues of a kind are asked where none is named: how to ask this one alone is worth a line. */
function nowInUse({ catalog, kind, dryRun, changes }: ImportReport): readonly string[] {
  if (dryRun || changes?.unchanged === true) return [];
  return [
    `From now on, ${nounOf(kind, 2)} are recommended from "${plain(catalog)}", too; with --catalog "${plain(catalog)}" from it alone.`,
  ];
}

function unknownGenres({ genres }: ImportReport): readonly string[] {
  const unknown = genres.filter(({ known }) => !known).slice(0, SHOWN_GENRES);
  if (unknown.length === 0) return [];
  const names = unknown.map(({ genre, nearest }) =>
    nearest === null ? plain(genre) : `${plain(genre)} (--genre "${plain(genre)}=${nearest}"?)`,
  );
  return [`Genres without a known name, kept as they are: ${names.join(", ")}`];
}

function unusedText({ column, looksLike }: ImportReport["unused"][number]): string {
  return `${plain(column)} (looks like ${looksLike})`;
}

function sampleLine({
  title,
  year,
  genres,
  people,
  language,
  runtime,
  rating,
}: ImportReport["sample"][number]): string {
  const facts = [
    genres.join(", "),
    people.slice(0, 3).join(", "),
    language,
    runtime === null ? null : `${Math.round(runtime)} min`,
    rating === null ? null : rating.toFixed(1),
  ].filter(Boolean);
  return `  ${plain(title)}${year === null ? "" : ` (${year})`}  ${paint("dim", plain(facts.join(" · ")))}`;
}
