import { MoodreelError } from "@moodreel/core";
import { wrongAnswer } from "../bounded-fetch.ts";
import type { ServerConnection } from "../connection.ts";
import type { MediaFilm, MediaSaid, MediaServer } from "../media-server.ts";
import { MOST_PICTURE_BYTES, pictureType } from "../picture-type.ts";
import { fieldsOf, listOf, numberOf, textOf } from "../values-of-answer.ts";
import { jellyfinApi, type JellyfinApi } from "./jellyfin-api.ts";
import { FILM_FIELDS, jellyfinFilm, jellyfinId, jellyfinSaid } from "./jellyfin-film.ts";
import { playOnSession } from "./play-on-session.ts";

/** Films asked for at once. */
const AT_ONCE = 250;
const MOST = 200_000;
const MOST_COLLECTIONS = 2000;
/** Wide enough for a poster on a dense screen, pixels. */
const POSTER_WIDTH = 600;

const FILMS = {
  recursive: true,
  includeItemTypes: ["Movie"],
  sortBy: ["SortName"],
  enableTotalRecordCount: true,
};

/** A Jellyfin 10.9 or later, by its REST API with a key of its administrator. */
export function jellyfinServer(
  connection: Pick<ServerConnection, "url" | "apiKey" | "viewers">,
): MediaServer {
  const api = jellyfinApi(connection);
  return {
    async about(signal) {
      const info = fieldsOf(await api.get("/System/Info", {}, signal));
      const version = textOf(info["Version"]);
      if (version === null) throw wrongAnswer(api.at, "no version of Jellyfin");
      const users = (await usersOf(api, signal)).map(({ name }) => name);
      return { name: textOf(info["ServerName"]) ?? "Jellyfin", version, users };
    },
    async *films(signal) {
      const series = await collectionsOf(api, signal);
      const question = { ...FILMS, fields: FILM_FIELDS, enableImageTypes: ["Primary"] };
      for await (const entries of pages(api, question, signal))
        yield entries
          .map((entry) => jellyfinFilm(entry, series))
          .filter((film): film is MediaFilm => film !== null);
    },
    async said(user, signal) {
      const userId = await idOfUser(api, user, signal);
      const said = new Map<string, MediaSaid>();
      for (const only of [{ isPlayed: true }, { isFavorite: true }]) {
        const question = { ...FILMS, ...only, userId, fields: ["ProviderIds"], enableUserData: true };
        for await (const entries of pages(api, question, signal))
          for (const entry of entries) {
            const one = jellyfinSaid(entry);
            if (one !== null) said.set(one.film.id, one);
          }
      }
      return [...said.values()];
    },
    async film(id, signal) {
      if (jellyfinId(id) === null) return null;
      const question = { ids: [id], fields: FILM_FIELDS, includeItemTypes: ["Movie"], recursive: true };
      const [found] = itemsIn(await api.get("/Items", question, signal));
      return found === undefined ? null : jellyfinFilm(found);
    },
    async poster(id, signal) {
      const own = jellyfinId(id);
      if (own === null) return null;
      const size = { maxWidth: POSTER_WIDTH, quality: 90 };
      const path = `/Items/${own}/Images/Primary`;
      const { status, bytes } = await api.bytes(path, size, MOST_PICTURE_BYTES, signal);
      const type = status === 200 ? pictureType(bytes) : null;
      return type === null ? null : { bytes, type };
    },
    play: (id, signal) => playOnSession(api, jellyfinId(id) ?? "", signal),
  };
}

async function usersOf(api: JellyfinApi, signal?: AbortSignal) {
  return listOf(await api.get("/Users", {}, signal)).flatMap((one) => {
    const { Id, Name } = fieldsOf(one);
    const [id, name] = [jellyfinId(Id), textOf(Name)];
    return id === null || name === null ? [] : [{ id, name }];
  });
}

async function idOfUser(api: JellyfinApi, user: string | null, signal?: AbortSignal): Promise<string> {
  const found = (await usersOf(api, signal)).find(({ name }) => name === user);
  if (found !== undefined) return found.id;
  throw new MoodreelError(
    "media-user-unknown",
    `${api.at} has no user "${user ?? ""}" any more. Connect it again with the users that it has.`,
    { user: user ?? "" },
  );
}

/** The collection of each film that is in one, by the film's id. */
async function collectionsOf(api: JellyfinApi, signal?: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const series = new Map<string, string>();
  const question = { recursive: true, includeItemTypes: ["BoxSet"], limit: MOST_COLLECTIONS };
  for (const box of itemsIn(await api.get("/Items", question, signal))) {
    const { Id, Name } = fieldsOf(box);
    const [parentId, name] = [jellyfinId(Id), textOf(Name)];
    if (parentId === null || name === null) continue;
    for (const film of itemsIn(await api.get("/Items", { parentId, limit: AT_ONCE }, signal))) {
      const id = jellyfinId(fieldsOf(film)["Id"]);
      if (id !== null && !series.has(id)) series.set(id, name);
    }
  }
  return series;
}

async function* pages(
  api: JellyfinApi,
  question: Parameters<JellyfinApi["get"]>[1],
  signal?: AbortSignal,
): AsyncGenerator<readonly unknown[]> {
  for (let startIndex = 0; startIndex < MOST; startIndex += AT_ONCE) {
    const answer = await api.get("/Items", { ...question, startIndex, limit: AT_ONCE }, signal);
    const items = itemsIn(answer);
    if (items.length > 0) yield items;
    const total = numberOf(fieldsOf(answer)["TotalRecordCount"]) ?? 0;
    if (items.length === 0 || startIndex + items.length >= total) return;
  }
}

function itemsIn(answer: unknown): readonly unknown[] {
  return listOf(fieldsOf(answer)["Items"]);
}
