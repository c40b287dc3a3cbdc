import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { ofShelf } from "./of-shelf.ts";
import type { PersonalFormat } from "./personal-format.ts";

function tmdbAccount(cells: Cells, listed: "watchlist" | "seen", liked: boolean): RowOutcome {
  if (cells("seasonnumber", "episodenumber") !== null) return { leaveOut: "episodes of series" };
  return entryOf(cells, {
    kind: "movie",
    type: ["type"],
    title: ["name", "title"],
    rating: ["yourrating"],
    at: ["daterated", "dateadded"],
    status: listed,
    liked,
    imdb: ["imdbid"],
    tmdb: ["tmdbid"],
  });
}

const simkl =
  (form: "film" | "series", key: "movie" | "show" | "") =>
  (cells: Cells): RowOutcome =>
    ofShelf(cells("status", "watchlist"), {
      cells,
      kind: "movie",
      form: cells("animetype") === "movie" ? "film" : form,
      title: [`${key}title`],
      year: [`${key}year`],
      rating: ["userrating", "rating"],
      at: ["userratedat", "lastwatchedat", "watcheddate", "addedtowatchlistat"],
      imdb: [`${key}idsimdb`, "imdb"],
      tmdb: [`${key}idstmdb`, "tmdb"],
    });

function tvTime(cells: Cells): RowOutcome {
  if (cells("moviename") === null) return { leaveOut: "episodes of series" };
  const type = cells("type") ?? "watch";
  if (type === "follow") return { leaveOut: "films that were only followed" };
  return entryOf(cells, {
    kind: "movie",
    form: "film",
    title: ["moviename"],
    at: ["watchdate", "createdat", "updatedat"],
    status: type === "towatch" ? "watchlist" : "seen",
  });
}

/** The diaries of films other than Letterboxd's, IMDb's and Trakt's. */
export const FILM_DIARIES: readonly PersonalFormat[] = [
  {
    name: "TMDB favourites",
    has: ["tmdbid", "type", "name"],
    called: /favou?rite/i,
    read: (cells) => tmdbAccount(cells, "seen", true),
  },
  {
    name: "TMDB ratings",
    has: ["tmdbid", "name", "yourrating", "daterated"],
    called: /^(?!.*watchlist)/i,
    read: (cells) => tmdbAccount(cells, "seen", false),
  },
  {
    name: "TMDB watchlist",
    has: ["tmdbid", "imdbid", "type", "name"],
    lacks: ["mediatype"],
    read: (cells) => tmdbAccount(cells, "watchlist", false),
  },
  {
    name: "TMDB rated films",
    has: ["id", ["originaltitle", "originalname"], "voteaverage", "rating"],
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        form: cells("originalname") === null ? "film" : "series",
        title: ["title", "name"],
        year: ["releasedate", "firstairdate"],
        rating: ["rating"],
        status: "seen",
        tmdb: ["id"],
      }),
  },
  {
    name: "Simkl films",
    has: ["movietitle", "status", ["addedtowatchlistat", "userrating", "movieidssimkl"]],
    read: simkl("film", "movie"),
  },
  {
    name: "Simkl series",
    has: ["showtitle", "status", ["addedtowatchlistat", "userrating", "showidssimkl"]],
    read: simkl("series", "show"),
  },
  {
    name: "Simkl export",
    has: ["simklid", "title", "type", "watchlist"],
    read: (cells) => simkl(/movie|film/i.test(cells("type") ?? "") ? "film" : "series", "")(cells),
  },
  { name: "TV Time films", has: ["moviename", ["type", "entitytype"]], read: tvTime },
  {
    name: "TV Time episodes",
    has: ["seriesname", ["episodeid", "sid", "episodenumber"]],
    read: () => ({ leaveOut: "episodes of series" }),
  },
  {
    name: "TV Time series",
    has: ["tvshowname", "tvshowid"],
    read: () => ({ leaveOut: "series, of which TV Time gives no id that others know" }),
  },
  {
    name: "Criticker ratings",
    has: ["score", "filmname"],
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        form: /\/tv\//.test(cells("url") ?? "") ? "series" : "film",
        title: ["filmname"],
        rating: ["score"],
        scale: "10 or more",
        zeroIsRating: true,
        at: ["daterated"],
        status: "seen",
        imdb: ["imdbid"],
      }),
  },
  {
    name: "watched films",
    has: ["iswatched", ["title", "name"]],
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        form: "film",
        type: ["type"],
        title: ["title", "name"],
        rating: ["rating", "userrating"],
        scale: "5 or more",
        at: ["watchedat", "createdat"],
        status: cells("iswatched") === "true" ? "seen" : "watchlist",
        imdb: ["idimdb", "imdbid"],
        tmdb: ["idtmdb", "tmdbid"],
      }),
  },
  {
    name: "MUBI ratings",
    has: ["filmtitle", "overall"],
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        form: "film",
        title: ["filmtitle"],
        year: ["filmyear"],
        rating: ["overall"],
        scale: 5,
        at: ["updatedat"],
        status: "seen",
      }),
  },
  {
    name: "Yamtrack export",
    has: ["mediaid", "source", "mediatype", "title", "score"],
    read: (cells) => {
      const source = cells("source") ?? "";
      const isFilm = cells("mediatype") === "movie";
      return ofShelf(cells("status"), {
        cells,
        kind: null,
        type: ["mediatype"],
        title: ["title"],
        rating: ["score"],
        at: ["enddate", "progressedat", "startdate"],
        ...(source === "tmdb" && isFilm ? { tmdb: ["mediaid"] } : { own: ["mediaid"] }),
      });
    },
  },
];
