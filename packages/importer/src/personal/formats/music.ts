import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { playedTrack, withBareId } from "./played-track.ts";
import type { PersonalFormat } from "./personal-format.ts";

const TRACK = { kind: "music", form: "track", year: [] } as const;

function spotifyExtended(cells: Cells): RowOutcome {
  if (cells("mastermetadatatrackname") === null) return { leaveOut: "podcasts and audio books" };
  return playedTrack(withBareId(cells, "spotifytrackuri"), {
    title: ["mastermetadatatrackname"],
    people: ["mastermetadataalbumartistname"],
    at: ["ts"],
    own: ["spotifytrackuri"],
    site: "spotify",
  });
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
    read: (cells) => playedTrack(cells, { title: ["trackname"], people: ["artistname"], at: ["endtime"] }),
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
      playedTrack(cells, {
        title: ["track", "song"],
        people: ["artist"],
        at: ["uts", "utctime", "date", "datetime", "timestamp"],
      }),
  },
  {
    name: "Last.fm history",
    has: ["artisttext", "name", ["dateuts", "datetext"]],
    read: (cells) =>
      playedTrack(cells, {
        title: ["name"],
        people: ["artisttext", "artistname"],
        at: ["dateuts", "datetext"],
      }),
  },
  { name: "RateYourMusic export", has: ["rymalbum", "title", "rating"], read: rateYourMusic },
];
