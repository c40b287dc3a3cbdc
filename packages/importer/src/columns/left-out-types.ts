import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import { isNetflixEpisode } from "../values/netflix-title.ts";
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

/**
 * What of a table is left out: by its column of types, episodes, seasons, podcasts and whatever is of another
 * kind; rows with a number of a season and of an episode; of Netflix' history what its
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
  if (format?.name.startsWith("Netflix viewing") === true) return byNetflix(keys);
  const index = typeColumnIndex(columns, values);
  const types = index < 0 ? null : byType(columns[index] ?? "", index, kind);
  const numbers = byNumbers(columns, keys, kind);
  if (types === null || numbers === null) return types ?? numbers;
  return {
    columns: [...types.columns, ...numbers.columns],
    leftOut: (fields) => types.leftOut(fields) ?? numbers.leftOut(fields),
  };
}

/** Of Netflix' histories: episodes by their titles, and trailers by a column of their own. */
function byNetflix(keys: readonly string[]): RowTypes {
  const [title, supplement] = [keys.indexOf("title"), keys.indexOf("supplementalvideotype")];
  return {
    columns: [title, supplement].filter((index) => index >= 0),
    leftOut(fields) {
      if (isNetflixEpisode(fields[title] ?? "")) return "episodes of series (by their titles)";
      return (fields[supplement] ?? "").trim() === "" ? null : "trailers and the like";
    },
  };
}

/** Rows with a number of a season and of an episode, such as those of TMDB, whose type says just `tv`. */
function byNumbers(columns: readonly string[], keys: readonly string[], kind: Kind): RowTypes | null {
  const season = keys.findIndex((key) => key === "season" || key === "seasonnumber");
  const episode = keys.findIndex((key) => key === "episode" || key === "episodenumber");
  if (season < 0 || episode < 0 || kind !== "movie") return null;
  return {
    columns: [season, episode],
    leftOut(fields) {
      const numbers = [fields[season] ?? "", fields[episode] ?? ""];
      // Specials are of season 0; a film may have 0 for both.
      const isEpisode =
        numbers.every((text) => /^\d+$/.test(text)) && numbers.some((text) => Number(text) > 0);
      return isEpisode ? `episodes of series (${columns[season]} and ${columns[episode]})` : null;
    },
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
