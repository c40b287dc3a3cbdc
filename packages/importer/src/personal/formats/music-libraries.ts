import { entryOf, type EntryColumns } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { playedTrack, withBareId } from "./played-track.ts";
import type { PersonalFormat } from "./personal-format.ts";

const TRACK = { kind: "music", form: "track", year: [] } as const;

const liked =
  (columns: Pick<EntryColumns, "title" | "people" | "at" | "own" | "site">) =>
  (cells: Cells): RowOutcome => {
    const [own] = columns.own ?? [];
    return entryOf(own === undefined ? cells : withBareId(cells, own), {
      ...TRACK,
      ...columns,
      status: "liked",
    });
  };

const LISTEN = {
  title: ["trackmetadatatrackname"],
  people: ["trackmetadataartistname"],
} as const;

/** A thumb: 1 is up, and -1 down, which is no mark that others have. */
function listenBrainzFeedback(cells: Cells): RowOutcome {
  if (Number(cells("score") ?? 0) <= 0) return { leaveOut: "tracks that were not liked" };
  return liked({ ...LISTEN, at: ["created"] })(cells);
}

function appleLibrary(cells: Cells): RowOutcome {
  if (/video/i.test(cells("contenttype") ?? "")) return { leaveOut: "music videos" };
  const outcome = playedTrack(cells, { title: ["title"], people: ["artist"], at: ["lastplayeddate"] });
  const likes = (cells("tracklikerating") ?? "").toLowerCase() === "liked";
  if (!("title" in outcome)) return outcome;
  const plays = Number(cells("trackplaycount") ?? 0);
  if (plays === 0 && !likes) return { leaveOut: "tracks that were never played" };
  return { ...outcome, plays, ...(likes ? { status: "liked", liked: true } : {}) };
}

/** `Anna Alpha - Home` is all that Apple says. */
function appleFavourite(cells: Cells): RowOutcome {
  if (!/song/i.test(cells("favoritetype") ?? "")) return { leaveOut: "albums, artists and lists" };
  if (!/^like$/i.test(cells("preference") ?? "")) return { leaveOut: "tracks that were not liked" };
  const [, artist, title] = /^(.+?) - (.+)$/.exec(cells("itemdescription") ?? "") ?? [];
  const parted: Cells = (...keys) =>
    keys[0] === "parted title"
      ? (title ?? null)
      : keys[0] === "parted artist"
        ? (artist ?? null)
        : cells(...keys);
  return liked({ title: ["parted title"], people: ["parted artist"], at: ["lastmodified"] })(parted);
}

/** What people keep in libraries and playlists, which counts as liked. */
export const MUSIC_LIBRARIES: readonly PersonalFormat[] = [
  {
    name: "ListenBrainz history",
    has: ["trackmetadatatrackname", "trackmetadataartistname", "listenedat"],
    read: (cells) => playedTrack(cells, { ...LISTEN, at: ["listenedat"] }),
  },
  {
    name: "ListenBrainz feedback",
    has: ["trackmetadatatrackname", "score"],
    read: listenBrainzFeedback,
  },
  {
    name: "Spotify playlists",
    has: ["tracktrackname", "trackartistname"],
    read: liked({
      title: ["tracktrackname"],
      people: ["trackartistname"],
      at: ["addeddate"],
      own: ["tracktrackuri"],
      site: "spotify",
    }),
  },
  {
    name: "Spotify saved tracks",
    has: ["addedat", "trackname", "trackartists", "trackid"],
    read: liked({
      title: ["trackname"],
      people: ["trackartists"],
      at: ["addedat"],
      own: ["trackid"],
      site: "spotify",
    }),
  },
  {
    name: "playlist",
    has: ["trackname", "artistname", "playlistname"],
    read: liked({ title: ["trackname"], people: ["artistname"] }),
  },
  {
    name: "YouTube Music library",
    has: [
      ["songtitle", "songtitel"],
      ["videoid", "songurl", "songlink"],
    ],
    read: liked({
      title: ["songtitle", "songtitel"],
      people: ["artistname1", "artistname2", "artistnames", "kunstlernamen"],
    }),
  },
  { name: "Apple Music library", has: ["trackidentifier", "title", "artist"], read: appleLibrary },
  {
    name: "Apple Music favourites",
    has: ["favoritetype", "itemdescription", "preference"],
    read: appleFavourite,
  },
  {
    name: "Last.fm loved tracks",
    has: ["artist", ["track", "name"], ["uts", "date", "utctime", "dateuts"]],
    called: /loved/i,
    read: liked({ title: ["track", "name"], people: ["artist"], at: ["uts", "dateuts", "utctime", "date"] }),
  },
];
