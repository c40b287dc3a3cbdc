import { describe } from "vitest";
import { kodiServer } from "../../packages/app/src/media/kodi/kodi-server.ts";
import { fakeKodi } from "./fake-kodi.ts";
import { mediaServerConformance, type OpenedServer } from "./media-server.conformance.ts";
import { hasKodi, startKodi } from "./start-kodi.ts";

async function recorded(): Promise<OpenedServer> {
  const kodi = await fakeKodi("secret");
  const server = kodiServer({ url: kodi.url, user: "kodi", password: "secret" });
  return { server, users: [], user: null, playing: async () => kodi.playing(), stop: () => kodi.stop() };
}

async function real(): Promise<OpenedServer> {
  const kodi = await startKodi();
  const playing = async (): Promise<string | null> => {
    const now = await kodi.ask("Player.GetItem", { playerid: 1, properties: ["title"] });
    return (now as { readonly item: { readonly title?: string } }).item.title ?? null;
  };
  return { server: kodiServer({ url: kodi.url }), users: [], user: null, playing, stop: () => kodi.stop() };
}

/** Where Debian's Kodi is installed it is held to the same; elsewhere its recorded answers stand for it. */
const KODIS = [
  ["by its recorded answers", recorded],
  ...(hasKodi ? [["itself", real] as const] : []),
] as const;

describe.each(KODIS)("Kodi %s", (_which, open) => {
  mediaServerConformance(open);
});
