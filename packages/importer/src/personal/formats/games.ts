import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

/** Hours: within them Steam takes a game back. */
const TRIED = 2;
/** Hours after which a game that nobody rated counts as liked. */
const LIKED = 10;

function played(cells: Cells, hours: number): RowOutcome {
  if (!(hours > 0)) return { leaveOut: "games that were never played" };
  if (hours < TRIED) return { leaveOut: `games that were played for under ${TRIED} hours` };
  return entryOf(cells, {
    kind: "game",
    title: ["name", "game", "title"],
    year: [],
    at: ["rtimelastplayed"],
    status: "seen",
    liked: hours >= LIKED,
    own: ["appid", "id"],
    site: "steam",
  });
}

/** Games that a person owns, and how long they played them. */
export const GAMES: readonly PersonalFormat[] = [
  {
    name: "Steam games",
    has: ["appid", "name", "playtimeforever"],
    lacks: ["genres", "positive"],
    // Minutes.
    read: (cells) => played(cells, Number(cells("playtimeforever") ?? 0) / 60),
  },
  {
    name: "Steam hours",
    has: [
      ["appid", "id"],
      ["name", "game"],
      ["hours", "hoursonrecord", "hoursforever", "hoursplayed"],
    ],
    lacks: ["genres"],
    read: (cells) =>
      played(
        cells,
        Number((cells("hours", "hoursonrecord", "hoursforever", "hoursplayed") ?? "0").replace(/[,\s]/g, "")),
      ),
  },
];
