import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

const FILM = {
  kind: "movie",
  form: "film",
  title: ["movietitle", "title"],
  year: ["movieyear", "year"],
  imdb: ["movieidsimdb", "imdbid", "imdb", "idsimdb"],
  tmdb: ["movieidstmdb", "tmdbid", "tmdb", "idstmdb"],
} as const;

const SERIES = {
  kind: "movie",
  form: "series",
  title: ["showtitle", "title"],
  year: ["showyear", "year"],
  imdb: ["showidsimdb", "imdbid", "imdb", "idsimdb"],
} as const;

const trakt =
  (said: Pick<EntryColumns, "at" | "status" | "liked">) =>
  (cells: Cells): RowOutcome => {
    const type = cells("type") ?? (cells("showtitle") === null ? "movie" : "show");
    // Seasons and episodes stand in the history and among the ratings with their series beside them.
    const part = ["episode", "season"].find(
      (one) => type === one || cells(`${one}number`, `${one}idstrakt`, `${one}title`) !== null,
    );
    if (part !== undefined) return { leaveOut: `${part}s of series` };
    if (type !== "movie" && type !== "show") return { leaveOut: `what is a ${type}` };
    return entryOf(cells, { ...(type === "show" ? SERIES : FILM), rating: ["rating"], ...said });
  };

/** What Simkl and others have beside the same names. */
const NOT_TRAKT = ["userrating", "addedtowatchlistat", "status", "iswatched"];

/** Trakt's API, its export of 2026 and what programs write as CSV of it. */
export const TRAKT: readonly PersonalFormat[] = [
  {
    name: "Trakt ratings",
    has: ["ratedat", ["title", "movietitle", "showtitle", "episodetitle", "seasonnumber"]],
    read: trakt({ at: ["ratedat"], status: "seen" }),
  },
  {
    name: "Trakt history",
    has: [
      ["watchedat", "lastwatchedat"],
      ["movietitle", "showtitle", "episodetitle"],
    ],
    lacks: NOT_TRAKT,
    read: trakt({ at: ["watchedat", "lastwatchedat"], status: "seen" }),
  },
  {
    name: "Trakt history",
    has: [["watchedat", "lastwatchedat"], "title"],
    // With a rating beside it, it may be out of five: then it is a table as any.
    lacks: [...NOT_TRAKT, "rating"],
    read: trakt({ at: ["watchedat", "lastwatchedat"], status: "seen" }),
  },
  {
    name: "Trakt collection",
    has: [
      ["collectedat", "lastcollectedat"],
      ["title", "movietitle", "showtitle", "episodetitle"],
    ],
    read: () => ({ leaveOut: "what is in a collection, which does not say that it was seen or liked" }),
  },
  {
    name: "Trakt favourites",
    has: ["listedat", ["title", "movietitle", "showtitle"]],
    called: /favou?rites/i,
    read: trakt({ at: ["listedat"], status: "seen", liked: true }),
  },
  {
    name: "Trakt list",
    has: ["listedat", ["movietitle", "showtitle"]],
    called: /lists-list-/i,
    read: () => ({
      leaveOut:
        "films of lists of your own; give the file of a list by itself under another name to take it as a watchlist",
    }),
  },
  {
    name: "Trakt list",
    has: ["listedat", ["title", "movietitle", "showtitle", "episodetitle"]],
    read: trakt({ at: ["listedat"], status: "watchlist" }),
  },
];
