import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Rooms in which several people choose a film on their phones. */
export const ROOM_ERRORS = {
  "room-unknown": entry(
    404,
    1,
    "there is no such room, it has ended, or the code or key is not that room's",
    "Scan the code on the screen again, or open a new room.",
  ),
  "room-refused": entry(
    403,
    1,
    "a guest asks for what only the room's owner may do, or the other way round",
    "Do it on the screen that opened the room, or on a phone that has scanned its code.",
  ),
  "room-full": entry(
    409,
    1,
    "there are as many guests in the room as fit",
    "Let somebody leave the room, or watch over the shoulder of a guest.",
  ),
  "room-limit": entry(
    409,
    1,
    "there are as many rooms as the server keeps",
    "End a room that nobody needs any more, or wait until one ends by itself.",
  ),
  "room-not-now": entry(
    409,
    1,
    "the room is at another step, such as a vote on cards that are gone",
    "Look at the room as it is now, and go on from there.",
  ),
  "room-too-fast": entry(
    429,
    1,
    "more was done in a room in a moment than people do",
    "Wait as long as `Retry-After` says.",
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>;
