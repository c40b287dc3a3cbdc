import { MoodreelError, type Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { FIELD_WORDS } from "../names/field-words.ts";
import { guessColumns } from "../columns/guess-columns.ts";
import { tableColumns } from "../columns/table-columns.ts";
import { tableOrNull } from "../open/open-file.ts";
import type { Archive, OpenTable } from "../open/open-table.ts";
import { partedTable } from "./parted-table.ts";
import { personalHint } from "./personal-files.ts";

/** So many files of an archive are looked into, and named in an error. */
const MOST_LOOKED_AT = 60;

/**
 * The table of an archive that items are read from: the one with the name, else the only one that
 * has titles and genres, else the only one that has titles. Several that are parts of one are one.
 *
 * @throws MoodreelError `zip-table-missing`, `zip-table-unclear`, naming what is there
 */
export async function chooseTable(
  archive: Archive,
  wanted: string | undefined,
  kind: Kind | undefined,
): Promise<OpenTable> {
  const { file } = archive;
  const entries = archive.entries.slice(0, MOST_LOOKED_AT);
  if (wanted !== undefined) {
    const entry =
      archive.entries.find(({ name }) => name === wanted) ??
      archive.entries.find(({ name }) => lastPart(name) === wanted);
    if (entry !== undefined) return archive.openTable(entry);
    throw missing(
      file,
      `no file ${JSON.stringify(wanted)}`,
      entries.map(({ name }) => name),
    );
  }
  const [alone] = entries;
  // What is wrong with it is worth more than that nothing else is there.
  if (alone !== undefined && archive.entries.length === 1) return archive.openTable(alone);
  let best = 0;
  let chosen: (typeof entries)[number][] = [];
  for (const entry of entries) {
    const worth = await worthOf(archive, entry, kind);
    if (worth > best) chosen = [];
    best = Math.max(best, worth);
    if (worth > 0 && worth === best) chosen.push(entry);
  }
  const [only] = chosen;
  if (only === undefined)
    throw missing(
      file,
      "no table with titles",
      entries.map(({ name }) => name),
    );
  if (chosen.length === 1) return archive.openTable(only);
  const tables = chosen.map(({ name }) => name);
  const hint = personalHint(tables);
  const parted = hint === "" ? await partedTable(archive, chosen, kind) : null;
  if (parted !== null) return parted;
  throw new MoodreelError(
    "zip-table-unclear",
    `${file} has several tables: ${tables.join(", ")}. Say which one to read, on the command line with --table NAME.${hint}`,
    { file, tables, ...(hint === "" ? {} : { holds: "ratings" }) },
  );
}

/** 3 for titles and genres, 2 for titles, 1 for what may be titles, 0 for no table of items. */
async function worthOf(
  archive: Archive,
  entry: Archive["entries"][number],
  kind: Kind | undefined,
): Promise<number> {
  const opened = await tableOrNull(archive, entry);
  if (opened === null) return 0;
  opened.close();
  const { title, genres } = guessColumns(tableColumns(opened, kind)).found;
  const [column] = title;
  if (column === undefined) return 0;
  const names: readonly string[] = FIELD_WORDS.title.names.split(", ");
  const named = names.includes(columnKey(opened.table.columns[column] ?? ""));
  // A table of genres, tags or people has names, too, and is beside that of the works.
  if (PARTS.test(entry.name)) return 1;
  if (genres.some((index) => index !== column)) return named ? 3 : 1;
  return named ? 2 : 1;
}

const PARTS =
  /^(?:genres?|tags?|categor(?:y|ies)|actors?|people|persons?|directors?|artists?|authors?|studios?|countr(?:y|ies)|languages?|users?|roles?|platforms?|publishers?)$/i;

function lastPart(name: string): string {
  return name.split("/").at(-1) ?? "";
}

function missing(file: string, what: string, entries: readonly string[]): MoodreelError {
  const there = entries.length === 0 ? "It is empty." : `It has: ${entries.join(", ")}.`;
  return new MoodreelError("zip-table-missing", `${file} has ${what}. ${there}${personalHint(entries)}`, {
    file,
    entries,
  });
}
