import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { rowTypeOf, typeColumnIndex, type RowType } from "./type-words.ts";
import type { KnownFormat } from "./known-formats.ts";

/** Tells rows that are no items of the kind. */
export interface RowTypes {
  /** The columns that it looks at. */
  readonly columns: readonly number[];
  /** Why a row is left out; `null` for one that is taken. */
  leftOut(fields: readonly string[]): string | null;
}

const NAMES: Readonly<Record<RowType, string>> = {
  movie: "films or series",
  episode: "episodes of series",
  season: "seasons of series",
  podcast: "podcasts",
  game: "games",
  book: "books",
  music: "music",
  person: "people",
  list: "lists",
  extra: "extras, trailers and samples",
};

/** A title of Netflix' history that is an episode: `Show: Season 1: Pilot`. */
const EPISODE_TITLE =
  /: (?:Season|Series|Limited Series|Part|Chapter|Volume|Staffel|Saison|Temporada|Stagione|Sezon|Seizoen|Säsong|Évad|Сезон|Book) ?\d*[^:]*: |: Limited Series: /i;

/**
 * What of a table is left out: by its column of types, episodes, seasons, podcasts and whatever is of another
 * kind; where there is none, rows with a number of a season and of an episode; of Netflix' history what its
 * titles show to be episodes; of Spotify's what has an episode's name and no track's.
 */
export function rowTypes(
  columns: readonly string[],
  format: KnownFormat | null,
  kind: Kind,
  values: (column: number) => readonly string[],
): RowTypes | null {
  const keys = columns.map(columnKey);
  const track = keys.indexOf("mastermetadatatrackname");
  const podcast = keys.indexOf("episodename");
  if (track >= 0 && podcast >= 0) {
    return {
      columns: [track, podcast],
      leftOut: (fields) =>
        fields[track] === "" && (fields[podcast] ?? "") !== "" ? "podcasts (episode_name)" : null,
    };
  }
  if (format?.name === "Netflix viewing history") {
    const title = keys.indexOf("title");
    return {
      columns: [title],
      leftOut: (fields) =>
        EPISODE_TITLE.test(fields[title] ?? "") ? "episodes of series (by their titles)" : null,
    };
  }
  const index = typeColumnIndex(columns, values);
  if (index >= 0) return byType(columns[index] ?? "", index, kind);
  const season = keys.findIndex((key) => key === "season" || key === "seasonnumber");
  const episode = keys.findIndex((key) => key === "episode" || key === "episodenumber");
  if (season < 0 || episode < 0 || kind !== "movie") return null;
  return {
    columns: [season, episode],
    leftOut: (fields) =>
      /^\d+$/.test(fields[season] ?? "") && /^\d+$/.test(fields[episode] ?? "")
        ? `episodes of series (${columns[season]} and ${columns[episode]})`
        : null,
  };
}

function byType(column: string, index: number, kind: Kind): RowTypes {
  const remembered = new Map<string, string | null>();
  return {
    columns: [index],
    leftOut(fields) {
      const text = fields[index] ?? "";
      let why = remembered.get(text);
      if (why === undefined) {
        const type = rowTypeOf(text);
        const isTaken = type === null || type === kind;
        why = isTaken ? null : `${NAMES[type]} (${column} ${text.trim()})`;
        if (remembered.size < 1000) remembered.set(text, why);
      }
      return why;
    },
  };
}
