import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Item } from "@moodreel/core";
import { createMoodreel, type Moodreel, type MoodreelPorts } from "@moodreel/app";
import type { ProfileStore, Store } from "@moodreel/store";
import { openSqliteProfiles, openSqliteStore } from "@moodreel/store/sqlite";
import type { FastifyInstance } from "fastify";
import { createServer, type ServerOptions } from "../create-server.ts";

const film = (id: string, genres: readonly string[], rating: number, votes: number, year = 2000): Item => ({
  id,
  title: id,
  year,
  genres,
  people: [],
  rating,
  votes,
  runtime: null,
  language: null,
  tags: [],
});

/** Four films of which the right answer is plain to see. */
const SHELF: readonly Item[] = [
  film("Airplane!", ["Comedy"], 7.7, 200_000, 1980),
  film("Casablanca", ["Drama", "Romance"], 8.5, 500_000, 1942),
  film("Heat", ["Crime", "Thriller"], 8.3, 600_000, 1995),
  film("Dud", ["Comedy"], 2.1, 300, 2010),
];

export interface TestServer {
  readonly app: FastifyInstance;
  readonly moodreel: Moodreel;
  readonly store: Store;
  readonly profiles: ProfileStore;
  close(): Promise<void>;
}

/** A server over a store of its own with four films as catalogue `shelf`, not listening. */
export async function makeServer({
  models,
  now = () => Date.parse("2026-11-01T00:00:00Z"),
  ...options
}: Partial<ServerOptions & Pick<MoodreelPorts, "models" | "now">> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-server-"));
  const store = await openSqliteStore(join(folder, "test.db"));
  await store.writeCatalog(
    { name: "shelf", kind: "movie", importedAt: "2026-01-01T00:00:00.000Z", mode: "replace" },
    [SHELF],
  );
  const profiles = await openSqliteProfiles(":memory:");
  const moodreel = createMoodreel({ store, profiles, now, ...(models === undefined ? {} : { models }) });
  const app = await createServer({
    moodreel,
    now,
    ...options,
  });
  return {
    app,
    moodreel,
    store,
    profiles,
    close: async () => {
      await app.close();
      await store.close();
      await profiles.close();
      rmSync(folder, { recursive: true });
    },
  };
}
