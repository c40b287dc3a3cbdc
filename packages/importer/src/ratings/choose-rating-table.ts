import { MoodreelError } from "@moodreel/core";
import { tableOrNull } from "../open/open-file.ts";
import type { Archive, OpenTable } from "../open/open-table.ts";
import { missingRatingColumns, ratingPlaces } from "./rating-columns.ts";

/** So many files of an archive are looked into, and named in an error. */
const MOST_LOOKED_AT = 60;

/** What the ratings are called in the archives of MovieLens and the like. */
const USUAL = /^(?:ratings\.\w+|u\.data)$/i;

/**
 * The table of an archive that ratings are read from: the only one that has a user, an item and a
 * rating, or of several the one with the usual name.
 *
 * @throws MoodreelError `zip-table-missing`, `zip-table-unclear`, naming what is there
 */
export async function chooseRatingTable(archive: Archive): Promise<OpenTable> {
  const { file } = archive;
  const entries = archive.entries.slice(0, MOST_LOOKED_AT);
  const found: (typeof entries)[number][] = [];
  for (const entry of entries) {
    const opened = await tableOrNull(archive, entry);
    if (opened === null) continue;
    opened.close();
    if (missingRatingColumns(ratingPlaces(opened.table.columns)).length === 0) found.push(entry);
  }
  const usual = found.filter(({ name }) => USUAL.test(name.slice(name.lastIndexOf("/") + 1)));
  const chosen = found.length === 1 ? found[0] : usual.length === 1 ? usual[0] : undefined;
  if (chosen !== undefined) return archive.openTable(chosen);
  const tables = (found.length === 0 ? entries : found).map(({ name }) => name);
  if (found.length === 0) {
    throw new MoodreelError(
      "zip-table-missing",
      `${file} has no table with a user, an item and a rating. It has: ${tables.join(", ")}.`,
      { file, tables },
    );
  }
  throw new MoodreelError(
    "zip-table-unclear",
    `${file} has several tables of ratings: ${tables.join(", ")}. Unpack it and choose one.`,
    { file, tables },
  );
}
