import type { Item } from "@moodreel/core";
import { makeServer, type TestServer } from "./make-server.ts";

const GENRES = ["Comedy", "Western", "Drama", "Romance", "Thriller"] as const;

/** Twelve films of each of five genres, `comedy-0` the best known and `comedy-11` the least. */
export const FILMS: readonly Item[] = GENRES.flatMap((genre) =>
  Array.from({ length: 12 }, (_, n) => ({
    id: `${genre.toLowerCase()}-${n}`,
    title: `${genre} ${n}`,
    year: 1950 + n * 5,
    genres: [genre],
    people: [`${genre} Star ${n % 3}`],
    rating: 8.5 - n * 0.1,
    votes: 100_000 - n * 5000,
    runtime: 90 + n,
    language: null,
    tags: [],
  })),
);

const START = Date.parse("2026-11-24T20:00:00.000Z");
export const HOUR = 3_600_000;

export interface ProfileServer extends TestServer {
  /** Lets time pass, ms. */
  readonly wait: (ms: number) => void;
  readonly call: (
    method: "GET" | "POST" | "PATCH" | "DELETE",
    path: string,
    body?: object,
  ) => Promise<Answer>;
  /** A list for a mood. */
  readonly ask: (body: object) => Promise<Answer["body"]>;
}

interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- JSON as it came
  readonly body: any;
}

/** A server over {@link FILMS} with the profile `ana`, and a clock that stands still. */
export async function makeProfileServer(): Promise<ProfileServer> {
  let now = START;
  const server = await makeServer({ now: () => now });
  const { app, store } = server;
  const target = {
    name: "films",
    kind: "movie",
    importedAt: "2026-02-01T00:00:00.000Z",
    mode: "replace",
  } as const;
  // All catalogues of a kind are asked together: it is to be the only one.
  for (const { name } of await store.catalogs()) await store.removeCatalog(name);
  await store.writeCatalog(target, [FILMS]);
  const call: ProfileServer["call"] = async (method, path, body) => {
    const answer = await app.inject({
      method,
      url: `/api/v1/${path}`,
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, body: answer.body === "" ? null : answer.json() };
  };
  await call("POST", "profiles", { name: "ana" });
  return {
    ...server,
    wait: (ms) => (now += ms),
    call,
    ask: async (body) => (await call("POST", "recommendations", body)).body,
  };
}

export function titles({ items }: { items: { title: string }[] }): string[] {
  return items.map(({ title }) => title);
}
