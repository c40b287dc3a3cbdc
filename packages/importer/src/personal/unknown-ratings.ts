import { MoodreelError } from "@moodreel/core";
import { mapOption } from "../columns/map-option.ts";
import { columnKey } from "../names/column-names.ts";

/**
 * Tells what would help: which columns there are, and how to say what they mean.
 *
 * @param maybe a column that may have ratings
 */
export function unknownRatings(
  file: string,
  seen: readonly (readonly string[])[],
  maybe: string | null,
): MoodreelError {
  const columns = (seen[0] ?? []).slice(0, 60);
  const title =
    columns.find((name) => /title|titel|titre|titulo|titolo|tytul|^name$/.test(columnKey(name))) ??
    columns[0];
  const rating =
    columns.find((name) => name !== title && /rat|scor|^not[ae]s?$|wertung|ocena/.test(columnKey(name))) ??
    maybe;
  // A column that is not there, or a film that is the name of one in JSON, would be the next refusal.
  const map = `${mapOption("title", title ?? "COLUMN")} ${mapOption("rating", rating ?? "COLUMN")}`;
  const remedy =
    columns.length === 0
      ? "It has no table or list in it that could be one."
      : `Say which columns have the titles and your ratings, for example ${map}. Its columns are: ${columns.join(", ").slice(0, 1500)}.`;
  return new MoodreelError(
    "ratings-unknown",
    `${file} is no export of ratings or lists that is known, such as those of Letterboxd, IMDb, Trakt or Goodreads, and its columns do not say which are the titles and which your own ratings. ${remedy} For a catalogue use \`moodreel import\`.`,
    { file, columns },
  );
}
