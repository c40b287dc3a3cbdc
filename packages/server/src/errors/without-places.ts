import type { MoodreelError } from "@moodreel/core";

type Told = Pick<MoodreelError, "message" | "fields">;

/** Fields that say where something lies on the server, or what its database said of itself. */
const PLACES: ReadonlySet<string> = new Set(["path", "place", "detail"]);
/** A folder and what is in it, from the top: of POSIX or of Windows. */
const ABSOLUTE = /(?<![^\s"'`(])(?:[A-Za-z]:)?(?:[\\/][^\s"'`,;:()\\/]+){2,}/g;
/** Machine, port and database. */
const DATABASE = / at [\w.-]+(?::\d+)?\/[\w.-]+|\b[\w.-]+:\d{2,5}\/[\w.-]+/g;

/**
 * A problem as callers from elsewhere are told of it: with the names of files, not with the folders that they
 * lie in, nor where the database is. The server's log and the command line say it all.
 */
export function withoutPlaces({ message, fields }: Told): Told {
  const places = Object.entries(fields).filter(([name]) => PLACES.has(name));
  let told = message;
  for (const [name, place] of places) {
    if (typeof place === "string" && name === "path") told = told.replaceAll(place, nameOf(place));
  }
  return {
    message: told.replace(ABSOLUTE, nameOf).replace(DATABASE, ""),
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !PLACES.has(name))),
  };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? path;
}
