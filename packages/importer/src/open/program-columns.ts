import { quoted } from "./quoted.ts";
import type { SchemaTable } from "./schema-table.ts";

/**
 * What the numbered columns of Kodi's video library mean, after its documentation of the database
 * (kodi.wiki, "Databases/MyVideos"). Its views bring the rest: ratings, the set, how often it was played.
 */
const OF_KODI: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  movie_view: {
    c00: "title",
    c01: "plot",
    c06: "writer",
    c11: "runtime_seconds",
    c12: "mpaa",
    c14: "genre",
    c15: "director",
    c16: "original_title",
    c18: "studio",
    c21: "country",
    strSet: "series",
    uniqueid_value: "imdb_id",
  },
  tvshow_view: {
    c00: "title",
    c01: "plot",
    c05: "premiered",
    c08: "genre",
    c09: "original_title",
    c13: "mpaa",
    c14: "studio",
    uniqueid_value: "imdb_id",
  },
};
/** What of these views says nothing of a film: files, pictures, places to resume. */
const LEFT_OUT = /^(?:c\d\d|str(?:FileName|Path|SetOverview)|id.+|resume.+|totalTime.+|playerState|.+_type)$/;

/** What the numbers in Plex's library say that a row is. */
const OF_PLEX: Readonly<Record<number, string>> = {
  1: "movie",
  2: "show",
  3: "season",
  4: "episode",
  8: "artist",
  9: "album",
  10: "track",
  12: "extra",
  15: "playlist",
  18: "collection",
};

/**
 * Of the tables of programs whose columns or values are numbers: what each column is called by what it means, and the
 * expression that gives it of the row `t`; `null` for any other table.
 */
export function programColumns(table: SchemaTable): ReadonlyMap<string, string> | null {
  const names = table.columns.map(({ name }) => name);
  if (table.name === "metadata_items" && names.includes("metadata_type")) {
    const types = Object.entries(OF_PLEX).map(([number, type]) => `WHEN ${number} THEN '${type}'`);
    return new Map([
      ...names.map((name) => [name, `t.${quoted(name)}`] as const),
      ["type", `CASE t."metadata_type" ${types.join(" ")} END`],
    ]);
  }
  return isOfKodi(table)
    ? new Map(
        names
          .filter((name) => Object.hasOwn(OF_KODI[table.name]!, name) || !LEFT_OUT.test(name))
          .map((name) => [OF_KODI[table.name]![name] ?? name, `t.${quoted(name)}`]),
      )
    : null;
}

/** Whether it is a view of Kodi's library, which brings all of a film or series together. */
export function isOfKodi({ name, columns }: SchemaTable): boolean {
  return (
    Object.hasOwn(OF_KODI, name) &&
    ["c00", "c23"].every((key) => columns.some((column) => column.name === key))
  );
}
