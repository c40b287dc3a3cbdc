import { entryOf } from "../entry/entry-of.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import { ofShelf } from "./of-shelf.ts";
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

const isSet = (cells: Cells, ...keys: readonly string[]): boolean => (cells(...keys) ?? "0") !== "0";

/** HowLongToBeat has a column for each shelf. */
function howLongToBeat(cells: Cells): RowOutcome {
  const shelf = ["completed", "retired", "playing", "replay", "backlog"].find((key) => isSet(cells, key));
  return ofShelf(shelf ?? "not started", {
    cells,
    kind: "game",
    title: ["title"],
    year: [],
    rating: ["review", "rating"],
    scale: "10 or more",
    at: ["completiondate", "updated", "added"],
  });
}

/** A collection of BoardGameGeek. */
function boardGame(cells: Cells): RowOutcome {
  const isWanted = isSet(cells, "wishlist", "want") || isSet(cells, "wanttoplay") || isSet(cells, "want");
  return entryOf(cells, {
    kind: "game",
    title: ["objectname", "originalname"],
    year: ["yearpublished"],
    rating: ["rating"],
    status: isSet(cells, "numplays")
      ? "seen"
      : isWanted
        ? "watchlist"
        : { leaveOut: "games that are only owned" },
    own: ["objectid"],
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
    name: "HowLongToBeat export",
    has: ["title", "backlog", "completed", "retired"],
    read: howLongToBeat,
  },
  { name: "BoardGameGeek collection", has: ["objectname", "objectid", "numplays"], read: boardGame },
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
