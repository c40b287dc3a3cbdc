import { MoodreelError } from "@moodreel/core";
import type { Connection } from "../media/connection.ts";

/** For a connection that is not there, with those that are. */
export function unknownConnection(all: readonly Connection[], name: string): MoodreelError {
  const known = all.map((one) => one.name).join(", ");
  const remedy =
    known === "" ? "Make one with `moodreel connect kodi URL`, or import a folder." : `There are: ${known}.`;
  return new MoodreelError("connection-unknown", `There is no connection "${name}". ${remedy}`, { name });
}
