import { MoodreelError } from "@moodreel/core";
import { boundedFetch, wrongAnswer } from "../bounded-fetch.ts";
import type { ServerConnection } from "../connection.ts";
import type { MediaFilm, MediaSaid, MediaServer, Picture } from "../media-server.ts";
import { MOST_PICTURE_BYTES, pictureType } from "../picture-type.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../values-of-answer.ts";
import { headersOf, jsonRpc, KodiRefusal, type Ask } from "./json-rpc.ts";
import { FILM_PROPERTIES, kodiFilm, kodiSaid, posterIn, SAID_PROPERTIES } from "./kodi-film.ts";

/** Films asked for at once: about a megabyte. */
const AT_ONCE = 250;
/** No library of films has more. */
const MOST = 200_000;
/** Favourites that are looked for among the films. */
const MOST_FAVOURITES = 200;
/** Kodi's for what was named and is not there. */
const NOT_THERE = -32602;

/** A Kodi, by its JSON-RPC (Kodi 18 and later). */
export function kodiServer(connection: Pick<ServerConnection, "url" | "user" | "password">): MediaServer {
  const { url } = connection;
  const at = `Kodi at ${new URL(url).origin}`;
  const ask = strictly(jsonRpc(url, connection), at);
  const askFor = orNull(jsonRpc(url, connection), at);
  const details = async (id: string, properties: readonly string[], signal?: AbortSignal) => {
    const answer = await askFor(
      "VideoLibrary.GetMovieDetails",
      { movieid: numbered(id), properties },
      signal,
    );
    return answer === null ? null : fieldsOf(answer["moviedetails"]);
  };
  return {
    async about(signal) {
      const properties = ["name", "version"];
      const { name, version } = await ask("Application.GetProperties", { properties }, signal);
      const { major, minor } = fieldsOf(version);
      return {
        name: textOf(name) ?? "Kodi",
        version: `${numberOf(major) ?? "?"}.${numberOf(minor) ?? "?"}`,
        users: [],
      };
    },
    async *films(signal) {
      for await (const entries of pages(ask, { properties: FILM_PROPERTIES }, signal))
        yield entries.map(kodiFilm).filter((film): film is MediaFilm => film !== null);
    },
    async said(_user, signal) {
      const favourites = await favouritesOf(askFor, signal);
      const rules = [
        { field: "playcount", operator: "greaterthan", value: "0" },
        { field: "userrating", operator: "greaterthan", value: "0" },
        ...[...favourites].map((file) => ({ field: "filename", operator: "is", value: lastPart(file) })),
      ];
      const said: MediaSaid[] = [];
      const question = { properties: SAID_PROPERTIES, filter: { or: rules } };
      for await (const entries of pages(ask, question, signal))
        for (const entry of entries) {
          const one = kodiSaid(entry, favourites);
          if (one !== null) said.push(one);
        }
      return said;
    },
    async film(id, signal) {
      const found = await details(id, FILM_PROPERTIES, signal);
      return found === null ? null : kodiFilm(found);
    },
    async poster(id, signal) {
      const found = await details(id, ["art"], signal);
      const image = found === null ? null : posterIn(found);
      return image === null ? null : pictureAt(connection, image, signal);
    },
    async play(id, signal) {
      const opened = await askFor("Player.Open", { item: { movieid: numbered(id) } }, signal);
      if (opened === null) throw gone(at);
      return { device: "Kodi" };
    },
  };
}

/** Kodi's numbers are whole; anything else would be another question. */
function numbered(id: string): number {
  return /^\d{1,9}$/.test(id) ? Number(id) : -1;
}

/** What Kodi refuses is an answer that was not expected. */
function strictly(ask: Ask, at: string): Ask {
  return async (...args) => {
    try {
      return await ask(...args);
    } catch (error) {
      throw error instanceof KodiRefusal ? unexpected(error, at, args[0]) : error;
    }
  };
}

/** `null` where what was named is not there. */
function orNull(ask: Ask, at: string): (...args: Parameters<Ask>) => Promise<Fields | null> {
  return async (...args) => {
    try {
      return await ask(...args);
    } catch (error) {
      if (!(error instanceof KodiRefusal)) throw error;
      if (error.code === NOT_THERE) return null;
      throw unexpected(error, at, args[0]);
    }
  };
}

function unexpected({ message }: KodiRefusal, at: string, method: string): MoodreelError {
  return wrongAnswer(at, `"${message}" to ${method}`);
}

async function* pages(ask: Ask, question: Fields, signal?: AbortSignal): AsyncGenerator<readonly unknown[]> {
  for (let start = 0; start < MOST; start += AT_ONCE) {
    const limits = { start, end: start + AT_ONCE };
    const answer = await ask("VideoLibrary.GetMovies", { ...question, limits }, signal);
    const movies = listOf(answer["movies"]);
    if (movies.length > 0) yield movies;
    const total = numberOf(fieldsOf(answer["limits"])["total"]) ?? 0;
    if (movies.length === 0 || start + movies.length >= total) return;
  }
}

/** The files of favourites; a Kodi that does not say has none. */
async function favouritesOf(
  askFor: ReturnType<typeof orNull>,
  signal?: AbortSignal,
): Promise<ReadonlySet<string>> {
  const question = { type: "media", properties: ["path"] };
  const answer = await askFor("Favourites.GetFavourites", question, signal);
  const paths = listOf(answer?.["favourites"]).flatMap((one) => textOf(fieldsOf(one)["path"], 4000) ?? []);
  return new Set(paths.slice(0, MOST_FAVOURITES));
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

async function pictureAt(
  connection: Pick<ServerConnection, "url" | "user" | "password">,
  image: string,
  signal?: AbortSignal,
): Promise<Picture | null> {
  const { status, bytes } = await boundedFetch({
    url: new URL(`${connection.url}/image/${encodeURIComponent(image)}`),
    server: "Kodi",
    headers: headersOf(connection),
    maxBytes: MOST_PICTURE_BYTES,
    signal,
  });
  const type = status === 200 ? pictureType(bytes) : null;
  return type === null ? null : { bytes, type };
}

function gone(at: string): MoodreelError {
  return new MoodreelError(
    "media-item-gone",
    `${at} does not have this film any more. Run \`moodreel refresh\`, then choose again.`,
    { server: at },
  );
}
