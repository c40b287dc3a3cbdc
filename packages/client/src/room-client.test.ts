import { afterAll, beforeAll, expect, it } from "vitest";
import { createServer } from "@moodreel/server";
import { createMoodreel } from "@moodreel/app";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { itemOf } from "@moodreel/core";
import { createClient } from "./create-client.ts";
import { joinRoom, roomClient } from "./room-client.ts";
import type { Room } from "./types.ts";

let url = "";
let close = async (): Promise<unknown> => null;

beforeAll(async () => {
  const store = openMemoryStore();
  const films = ["Up", "Airplane!", "Duck Soup"].map((title) =>
    itemOf({ id: title, title, genres: ["Comedy"] }),
  );
  await store.writeCatalog(
    { name: "shelf", kind: "movie", importedAt: "2026-01-01T00:00:00.000Z", mode: "replace" },
    [films],
  );
  const server = await createServer({ moodreel: createMoodreel({ store, profiles: openMemoryProfiles() }) });
  url = await server.listen({ host: "127.0.0.1", port: 0 });
  close = () => server.close();
});

afterAll(() => close());

it("opens a room, follows it, comes in, votes and ends it", async () => {
  const opened = await createClient({ url }).openRoom();
  const { room, token } = opened;
  const screen = roomClient({ url, room, key: opened.key });
  const seen: Room[] = [];
  const following = (async () => {
    for await (const event of screen.watch(new AbortController().signal)) {
      if (event.type === "end") return event.why;
      seen.push(event.room);
    }
    return null;
  })();
  const { key } = await joinRoom({ url, room, token, name: "Ana" });
  const seat = roomClient({ url, room, key });
  await seat.feel({ emotion: "happy" });
  const { cards } = await seat.deal();
  expect(cards).toHaveLength(3);
  for (const { id } of cards) await seat.vote(id, id === "Up" ? "yes" : "never");
  expect(await seat.view()).toMatchObject({ phase: "decided", film: { title: "Up" } });
  await screen.end();
  expect(await following).toBe("over");
  expect(seen.map(({ phase }) => phase)).toEqual(
    expect.arrayContaining(["gathering", "dealing", "choosing", "decided"]),
  );
  await expect(joinRoom({ url, room, token })).rejects.toMatchObject({ code: "room-unknown", status: 404 });
});
