import type { SchemaTable } from "./schema-table.ts";

/**
 * What the numbered columns of Kodi's video library mean, after its documentation of the database
 * (kodi.wiki, "Databases/MyVideos"). Its views bring the rest: ratings, the set, how often it was played.
 */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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

/** The columns of a view of Kodi's library by what they mean; `null` for any other table. */
export function kodiColumns(table: SchemaTable): ReadonlyMap<string, string> | null {
  const meanings = MEANINGS[table.name];
  const names = table.columns.map(({ name }) => name);
  if (meanings === undefined || !names.includes("c00") || !names.includes("c23")) return null;
  const kept = names.filter((name) => Object.hasOwn(meanings, name) || !LEFT_OUT.test(name));
  return new Map(kept.map((name) => [name, meanings[name] ?? name]));
}
