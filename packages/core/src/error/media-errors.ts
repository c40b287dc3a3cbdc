import { errorEntry as entry, type ErrorEntry } from "./error-entry.ts";

/** Media servers and folders that catalogues come from, and what plays on them. */
export const MEDIA_ERRORS = {
  "media-url-invalid": entry(
    400,
    2,
    "what was given is not the address of a media server",
    "Write it as http://ADDRESS:PORT, such as http://192.168.1.5:8080.",
  ),
  "media-unreachable": entry(
    503,
    1,
    "the media server does not answer, or not in time; its catalogue stays as it was",
    "Start it, check the address, and let it take connections from other machines.",
  ),
  "media-refused": entry(
    502,
    1,
    "the media server does not let Moodreel in",
    "Check the API key, or the user and the password, and run `moodreel connect` again.",
  ),
  "media-answer-wrong": entry(
    502,
    1,
    "what answers is no such media server, or answers with something else than it should",
    "Check the address and the port, then run `moodreel connect` again.",
  ),
  "media-user-unknown": entry(
    404,
    2,
    "the media server has no such user, or has several and none was named",
    "Name one of those that the message lists: `--viewer VIEWER=USER`.",
  ),
  "media-item-gone": entry(
    409,
    1,
    "the media server does not have this film any more, or has another under its number",
    "Run `moodreel refresh`, then choose again.",
  ),
  "media-no-player": entry(
    409,
    1,
    "nothing is open on the media server that could play the film",
    "Open Jellyfin on the television or in a browser, then play again.",
  ),
  "item-not-playable": entry(
    409,
    1,
    "no connected media server has the film",
    "Connect the one that has it: `moodreel connect`.",
  ),
  "connection-unknown": entry(
    404,
    2,
    "no connection has that name",
    "Use one that `moodreel connect --list` names.",
  ),
  "connection-name-invalid": entry(
    400,
    2,
    "the name is empty, longer than 40 characters, or has other characters than letters, digits, spaces, points, dashes and underscores",
    "Choose another with `--name`.",
  ),
  "connections-damaged": entry(
    500,
    1,
    "connections.json in the data folder cannot be read",
    "Remove that file, then connect media servers again; catalogues stay.",
  ),
  "catalog-exists": entry(
    409,
    2,
    "a catalogue of that name is there already and is not of a media server",
    "Give the connection another name with `--name`.",
  ),
} as const satisfies Readonly<Record<string, ErrorEntry>>;
