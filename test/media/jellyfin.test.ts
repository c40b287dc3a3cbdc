import { describe, expect, test } from "vitest";
import { jellyfinServer } from "../../packages/app/src/media/jellyfin/jellyfin-server.ts";
import { fakeJellyfin, KEY } from "./fake-jellyfin.ts";
import { mediaServerConformance } from "./media-server.conformance.ts";

const unknown: (() => readonly string[])[] = [];

describe("Jellyfin by its SDK", () => {
  mediaServerConformance(async () => {
    const jellyfin = await fakeJellyfin();
    unknown.push(() => jellyfin.unknown);
    const server = jellyfinServer({ url: jellyfin.url, apiKey: KEY, viewers: [] });
    const playing = async (): Promise<string | null> => jellyfin.playing();
    return { server, users: ["Anna", "Ben"], user: "Anna", playing, stop: () => jellyfin.stop() };
  });

  test("is asked nothing that its description does not have", () => {
    expect(unknown.flatMap((names) => names())).toEqual([]);
  });

  test("keeps what users watched apart, plays where nothing plays yet, and wants its key", async () => {
    const jellyfin = await fakeJellyfin();
    try {
      const server = jellyfinServer({ url: jellyfin.url, apiKey: KEY, viewers: [] });
      expect(await server.said("Ben")).toEqual([]);
      await expect(server.said("Stranger")).rejects.toMatchObject({ code: "media-user-unknown" });
      expect(await server.play("00000000000000000000000000000001")).toEqual({ device: "Living room" });
      const other = jellyfinServer({ url: jellyfin.url, apiKey: "another-key", viewers: [] });
      await expect(other.about()).rejects.toMatchObject({ code: "media-refused" });
      expect(() => jellyfinServer({ url: jellyfin.url, viewers: [] })).toThrow(/Dashboard, API Keys/);
    } finally {
      await jellyfin.stop();
    }
  });
});
