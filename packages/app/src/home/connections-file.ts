import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import { withFileErrors } from "@moodreel/core/error";
import { makePrivate, writeWhole } from "@moodreel/store/files";
import { type Connection, type ConnectionStore } from "../media/connection.ts";
import { anything, fields, listOf, nullOr, number, text, withFields, word } from "../questions/shapes.ts";

/**
 * Connections in `connections.json` of a home folder, which only its owner may read. It is read anew each time, so
 * that a server hears of what the command line connected.
 */
export function connectionsFile(home: string): ConnectionStore {
  const path = join(home, "connections.json");
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read: () => readConnections(path),
    change(make) {
      const change = turn.then(async () => {
        const connections = make(await readConnections(path));
        await writeWhole(path, `${JSON.stringify({ version: 1, connections }, null, 2)}\n`);
      });
      turn = change.catch(() => undefined);
      return change;
    },
  };
}

async function readConnections(path: string): Promise<readonly Connection[]> {
  const content = await withFileErrors(path, async () => {
    try {
      const read = await readFile(path, "utf8");
      // Somebody may have copied it with rights for all.
      makePrivate(path);
      return read;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    }
  });
  if (content === null) return [];
  try {
    const { connections } = JSON.parse(content) as { readonly connections: readonly Connection[] };
    KEPT(connections, "connections");
    return connections;
  } catch (cause) {
    throw new MoodreelError(
      "connections-damaged",
      `${path} cannot be read, so media servers and folders are not asked. Remove the file and connect them again; catalogues stay.`,
      { path },
      { cause },
    );
  }
}

const server = {
  url: text,
  apiKey: text,
  user: text,
  password: text,
  viewers: listOf(withFields({ viewer: text, user: nullOr(text) })),
  every: number,
};
const KEPT = listOf(
  fields({
    name: text,
    type: word(["kodi", "jellyfin", "folder"]),
    ...server,
    path: text,
    mode: word(["merge", "replace"]),
    given: anything,
  }),
);
