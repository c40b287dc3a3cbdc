import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

const NOT_YET = { leaveOut: "what was not begun yet" } as const;

function kodi(cells: Cells): RowOutcome {
  if (cells("showtitle", "episode", "episodedetails") !== null) return { leaveOut: "episodes of series" };
  const isWatched = Number(cells("playcount") ?? 0) > 0 || cells("watched") === "true";
  // The id of an NFO file is IMDb's, and that of any other table its own.
  const ids = ["uniqueidimdb", "imdbid", "imdbnumber"];
  return entryOf(cells, {
    kind: "movie",
    form: "film",
    type: ["type"],
    title: ["title", "label"],
    year: ["year", "premiered"],
    people: ["director"],
    rating: ["userrating"],
    at: ["lastplayed", "dateadded"],
    status: isWatched ? "seen" : NOT_YET,
    liked: isWatched && cells("favorite", "isuserfavorite") === "true",
    imdb: cells("id")?.startsWith("tt") === true ? [...ids, "id"] : ids,
    tmdb: ["uniqueidtmdb", "tmdbid"],
  });
}

function jellyfin(cells: Cells): RowOutcome {
  const isTrue = (...keys: readonly string[]): boolean => cells(...keys)?.toLowerCase() === "true";
  const liked = isTrue("userdataisfavorite", "isfavorite") || isTrue("userdatalikes");
  const isPlayed =
    isTrue("userdataplayed", "played") || Number(cells("userdataplaycount", "playcount") ?? 0) > 0;
  return entryOf(cells, {
    kind: null,
    type: ["type"],
    title: ["name"],
    year: ["productionyear", "premieredate"],
    people: ["albumartist", "artists"],
    rating: ["userdatarating"],
    at: ["userdatalastplayeddate", "lastplayeddate"],
    // A favourite that was not played is one that somebody looks forward to.
    status: isPlayed ? "seen" : liked ? "liked" : NOT_YET,
    liked,
    imdb: ["provideridsimdb", "imdb", "imdbid"],
    tmdb: ["provideridstmdb", "tmdb", "tmdbid"],
  });
}

function plex(cells: Cells): RowOutcome {
  return entryOf(cells, {
    kind: null,
    type: ["type"],
    title: ["title"],
    year: ["year"],
    rating: ["userrating"],
    at: ["lastviewedat", "lastratedat"],
    status: Number(cells("viewcount") ?? 0) > 0 ? "seen" : NOT_YET,
    imdb: ["guid"],
  });
}

/** Of what was played on Plex, whoever wrote it down: one row for each time. */
function tautulli(cells: Cells): RowOutcome {
  const percent = Number(cells("percentcomplete") ?? 100);
  const isWatched = Number(cells("watchedstatus") ?? (percent >= WATCHED ? 1 : 0)) >= 1;
  if (cells("grandparenttitle") !== null) return { leaveOut: "episodes of series, and tracks" };
  return entryOf(cells, {
    kind: "movie",
    type: ["mediatype"],
    title: ["title", "fulltitle"],
    year: ["year"],
    at: ["stopped", "date", "started"],
    status: isWatched ? "seen" : { leaveOut: "what was not watched to its end" },
    imdb: ["guid"],
  });
}

/** Percent: what is left are the names of those who made it. */
const WATCHED = 85;

/** The watched state that media servers keep. */
export const MEDIA_SERVERS: readonly PersonalFormat[] = [
  {
    name: "Jellyfin library",
    has: ["name", "type", ["userdataplayed", "userdataisfavorite", "userdataplaycount"]],
    read: jellyfin,
  },
  {
    name: "Jellyfin library",
    has: ["name", "type", "productionyear", ["played", "isfavorite"]],
    read: jellyfin,
  },
  {
    name: "Tautulli history",
    has: ["mediatype", ["title", "fulltitle"], ["watchedstatus", "percentcomplete"]],
    user: "user",
    read: tautulli,
  },
  { name: "Plex library", has: ["title", "type", "ratingkey", ["viewcount", "userrating"]], read: plex },
  {
    name: "Kodi library",
    has: [
      ["title", "label"],
      ["playcount", "userrating", "watched"],
      ["lastplayed", "dateadded", "uniqueid", "uniqueidimdb", "movieid", "imdbnumber", "playcount"],
    ],
    lacks: ["artist", "mediatype", "yourrating"],
    read: kodi,
  },
];
