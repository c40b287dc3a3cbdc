import { entryOf } from "../entry/entry-of.ts";
import type { Status } from "../entry/personal-entry.ts";
import type { Cells, RowOutcome } from "../entry/raw-entry.ts";
import type { PersonalFormat } from "./personal-format.ts";

const imdb =
  (status: Status) =>
  (cells: Cells): RowOutcome =>
    entryOf(cells, {
      kind: "movie",
      type: ["titletype", "type"],
      title: ["title"],
      people: ["directors"],
      rating: ["yourrating", "yourated"],
      at: ["daterated", "dateadded", "created", "modified"],
      status,
      imdb: ["const", "url"],
    });

/** IMDb's exports since 2014: what the person's own rating and its day are called has changed three times. */
export const IMDB: readonly PersonalFormat[] = [
  { name: "IMDb check-ins", has: ["const", "title"], called: /check.?ins/i, read: imdb("seen") },
  { name: "IMDb list", has: ["position", "const", ["created", "title"]], read: imdb("watchlist") },
  { name: "IMDb ratings", has: ["const", ["yourrating", "yourated"]], read: imdb("seen") },
];
