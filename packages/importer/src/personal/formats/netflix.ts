import { isNetflixEpisode } from "../../values/netflix-title.ts";
import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** Minutes: who has watched less has looked into a film, not seen it. */
const LOOKED_INTO = 5;

/** Netflix heads its history in the language of the account. */
const TITLES = ["title", "titel", "titre", "titulo", "titolo", "tytul"];
const DATES = ["date", "datum", "fecha", "data", "dato"];

function viewed(cells: Cells): RowOutcome {
  const title = cells(...TITLES);
  if (title !== null && isNetflixEpisode(title)) return { leaveOut: "episodes of series" };
  if (cells("supplementalvideotype") !== null) return { leaveOut: "trailers and the like" };
  if (/autoplayed/i.test(cells("attributes") ?? "")) return { leaveOut: "what played by itself" };
  const minutes = minutesOf(cells("duration"));
  if (minutes !== null && minutes < LOOKED_INTO)
    return { leaveOut: `what was watched for under ${LOOKED_INTO} minutes` };
  return entryOf(cells, {
    kind: "movie",
    form: "film",
    title: TITLES,
    year: [],
    at: ["starttime", ...DATES],
    status: "seen",
  });
}

/** `00:48:12`. */
function minutesOf(text: string | null): number | null {
  const [, hours, minutes] = /^(\d{1,3}):(\d\d):\d\d$/.exec(text ?? "") ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Down, up, and up twice, as ratings of ten; 0 takes a thumb back. */
const THUMBS: Readonly<Record<string, string>> = { 1: "2/10", 2: "8/10", 3: "10/10" };

/** Thumbs, and the stars of years ago, of films and series alike. */
function thumbed(cells: Cells): RowOutcome {
  const title = cells("titlename");
  if (title !== null && isNetflixEpisode(title)) return { leaveOut: "episodes of series" };
  const stars = cells("starvalue");
  const rated = THUMBS[cells("thumbsvalue") ?? ""] ?? (stars === null || stars === "0" ? null : `${stars}/5`);
  return entryOf((...keys) => (keys[0] === "rated" ? rated : cells(...keys)), {
    kind: "movie",
    type: ["titletype"],
    title: ["titlename"],
    year: [],
    rating: ["rated"],
    at: ["eventutcts"],
    status: { leaveOut: "thumbs that were taken back" },
  });
}

/** Amazon's, with a row for each time that something was played. */
function primeVideo(cells: Cells): RowOutcome {
  const seconds = Number(cells("secondsviewed") ?? 0);
  if (seconds < LOOKED_INTO * 60) return { leaveOut: `what was watched for under ${LOOKED_INTO} minutes` };
  return entryOf(cells, {
    kind: "movie",
    form: "film",
    type: ["contenttype", "type", "videotype"],
    title: ["title", "titlename", "videotitle"],
    year: [],
    at: ["playbackstartdatetimeutc", "playbackhour", "playbackstartdatetime", "date"],
    status: "seen",
  });
}

/** Netflix' short history of the account page, and what it sends who asks for all of it. */
export const NETFLIX: readonly PersonalFormat[] = [
  {
    name: "Netflix viewing activity",
    has: ["title", "starttime", "duration", "supplementalvideotype"],
    user: "profilename",
    read: viewed,
  },
  {
    name: "Netflix ratings",
    has: ["titlename", "thumbsvalue", "eventutcts"],
    user: "profilename",
    read: thumbed,
  },
  {
    name: "Netflix list",
    has: ["profilename", "titlename", "utctitleaddts"],
    user: "profilename",
    read: (cells) =>
      entryOf(cells, {
        kind: "movie",
        title: ["titlename"],
        year: [],
        at: ["utctitleaddts"],
        status: "watchlist",
      }),
  },
  {
    name: "Prime Video history",
    has: [["title", "titlename", "videotitle"], "secondsviewed"],
    user: "profileid",
    read: primeVideo,
  },
  { name: "Netflix viewing history", has: ["title", "date"], columns: 2, read: viewed },
  {
    name: "Netflix viewing history",
    has: [TITLES, DATES],
    columns: 2,
    called: /netflix|viewing/i,
    read: viewed,
  },
];
