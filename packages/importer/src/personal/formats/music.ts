import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** Milliseconds: Spotify counts a play from there, and so does Last.fm. */
const A_PLAY = 30_000;

const TRACK = { kind: "music", form: "track", year: [] } as const;

/** A track that was played, once for each row unless the row says how often. */
function played(
  cells: Cells,
  columns: Pick<EntryColumns, "title" | "people" | "at" | "own" | "site">,
): RowOutcome {
  const ms = Number(cells("msplayed") ?? Number.NaN);
  if (ms < A_PLAY) return { leaveOut: "plays of under half a minute" };
  const outcome = entryOf(cells, { ...TRACK, ...columns, status: "seen" });
  if (!("title" in outcome)) return outcome;
  const plays = Number(cells("plays", "playcount", "scrobbles") ?? 1);
  return { ...outcome, plays: Number.isFinite(plays) && plays > 0 ? plays : 1 };
}

function spotifyExtended(cells: Cells): RowOutcome {
  if (cells("mastermetadatatrackname") === null) return { leaveOut: "podcasts and audio books" };
  return played(withBareId(cells, "spotifytrackuri"), {
    title: ["mastermetadatatrackname"],
    people: ["mastermetadataalbumartistname"],
    at: ["ts"],
    own: ["spotifytrackuri"],
    site: "spotify",
  });
}

/** `spotify:track:ID` as the id alone, as catalogues have it. */
function withBareId(cells: Cells, key: string): Cells {
  return (...keys) => {
    const text = cells(...keys);
    return keys.includes(key) && text !== null ? (text.split(/[:/]/).at(-1) ?? text) : text;
  };
}

function rateYourMusic(cells: Cells): RowOutcome {
  const artist =
    [cells("firstname"), cells("lastname")].filter((part) => part !== null).join(" ") ||
    [cells("firstnamelocalized"), cells("lastnamelocalized")].filter((part) => part !== null).join(" ");
  const decoded: Cells = (...keys) => {
    if (keys[0] === "artist") return artist === "" ? null : unescaped(artist);
    const text = cells(...keys);
    return text === null ? null : unescaped(text);
  };
  const isWanted = cells("ownership") === "w";
  return entryOf(decoded, {
    kind: "music",
    form: "album",
    title: ["title"],
    year: ["releasedate"],
    people: ["artist"],
    rating: ["rating"],
    at: ["purchasedate"],
    status: isWanted ? "watchlist" : { leaveOut: "albums that are neither rated nor wanted" },
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  lt: "<",
  gt: ">",
  apos: "'",
  "#39": "'",
};

/** RateYourMusic writes `&amp;` and the like. */
function unescaped(text: string): string {
  return text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** What was listened to, and albums that were rated. */
export const MUSIC: readonly PersonalFormat[] = [
  { name: "Spotify extended history", has: ["mastermetadatatrackname", "msplayed"], read: spotifyExtended },
  {
    name: "Spotify podcasts",
    has: [["podcastname", "episodename"], "msplayed"],
    read: () => ({ leaveOut: "podcasts and audio books" }),
  },
  {
    name: "Spotify history of podcasts",
    has: ["endtime", "msplayed"],
    called: /podcast|audiobook/i,
    read: () => ({ leaveOut: "podcasts and audio books" }),
  },
  {
    name: "Spotify history",
    has: ["endtime", "artistname", "trackname", "msplayed"],
    read: (cells) => played(cells, { title: ["trackname"], people: ["artistname"], at: ["endtime"] }),
  },
  {
    name: "Spotify library",
    has: ["artist", "album", "track", "uri"],
    read: (cells) =>
      entryOf(withBareId(cells, "uri"), {
        ...TRACK,
        title: ["track"],
        people: ["artist"],
        own: ["uri"],
        site: "spotify",
        status: "liked",
      }),
  },
  {
    name: "Exportify playlist",
    has: [["trackuri", "spotifyuri"], "trackname", ["artistnames", "artistname"]],
    read: (cells) =>
      entryOf(withBareId(cells, "trackuri"), {
        ...TRACK,
        title: ["trackname"],
        people: ["artistnames", "artistname"],
        at: ["addedat"],
        own: ["trackuri"],
        site: "spotify",
        status: "liked",
      }),
  },
  {
    name: "Last.fm history",
    has: [
      "artist",
      ["track", "song"],
      ["date", "utctime", "uts", "plays", "playcount", "scrobbles", "datetime", "timestamp"],
    ],
    lacks: ["rating", "danceability", "genre", "genres"],
    read: (cells) =>
      played(cells, {
        title: ["track", "song"],
        people: ["artist"],
        at: ["uts", "utctime", "date", "datetime", "timestamp"],
      }),
  },
  {
    name: "Last.fm history",
    has: ["artisttext", "name", ["dateuts", "datetext"]],
    read: (cells) =>
      played(cells, { title: ["name"], people: ["artisttext", "artistname"], at: ["dateuts", "datetext"] }),
  },
  { name: "RateYourMusic export", has: ["rymalbum", "title", "rating"], read: rateYourMusic },
];
