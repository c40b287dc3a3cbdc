import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { JPEG } from "./fake-picture.ts";
import { LIBRARY } from "./library.ts";
import { listening, type FakeServer } from "./listening.ts";

type Entry = Readonly<Record<string, unknown>>;

/** What a real Kodi 20.1 answered of the same library. */
const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, "kodi-recorded.json"), "utf8")) as {
  readonly "Application.GetProperties": Entry;
  readonly "Favourites.GetFavourites": Entry;
  readonly "VideoLibrary.GetMovies": { readonly movies: readonly Entry[] };
};

export interface FakeKodi extends FakeServer {
  /** The title of what plays. */
  playing(): string | null;
  /** What it has: changed, the next question hears of it. */
  movies: readonly Entry[];
}

/** A Kodi of recorded answers. @param password asked for with the user `kodi` */
export async function fakeKodi(password: string | null = null): Promise<FakeKodi> {
  let playing: string | null = null;
  const state = { movies: RECORDED["VideoLibrary.GetMovies"].movies };
  const find = (id: unknown): Entry | undefined => state.movies.find(({ movieid }) => movieid === id);

  function answer(method: string, params: Entry): unknown {
    switch (method) {
      case "Application.GetProperties":
      case "Favourites.GetFavourites":
        return RECORDED[method];
      case "VideoLibrary.GetMovies": {
        const { start, end } = params["limits"] as { readonly start: number; readonly end: number };
        const found = state.movies.filter((movie) => fits(movie, params["filter"] as Filter | undefined));
        const movies = found.slice(start, end).map((movie) => picked(movie, params));
        return { limits: { start, end, total: found.length }, ...(movies.length === 0 ? {} : { movies }) };
      }
      case "VideoLibrary.GetMovieDetails": {
        const movie = find(params["movieid"]);
        return movie && { moviedetails: picked(movie, params) };
      }
      case "Player.Open": {
        const movie = find((params["item"] as Entry)["movieid"]);
        if (movie === undefined) return undefined;
        playing = String(movie["title"]);
        return "OK";
      }
      default:
        throw new Error(`not recorded: ${method}`);
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = `Basic ${Buffer.from(`kodi:${password ?? ""}`).toString("base64")}`;
    if (password !== null && request.headers.authorization !== wanted)
      return void response.writeHead(401).end();
    if (request.url?.startsWith("/image/image%3A%2F%2F") === true) return void response.end(JPEG);
    if (request.url !== "/jsonrpc" || request.method !== "POST") return void response.writeHead(404).end();
    const { id, method, params } = JSON.parse(await textOf(request)) as {
      id: number;
      method: string;
      params: Entry;
    };
    const result = answer(method, params);
    const outcome =
      result === undefined ? { error: { code: -32602, message: "Invalid params." } } : { result };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id, jsonrpc: "2.0", ...outcome }));
  }

  const server = await listening(createServer((request, response) => void serve(request, response)));
  return Object.assign(state, server, { playing: () => playing });
}

interface Filter {
  readonly or: readonly { readonly field: string; readonly value: string }[];
}

function fits(movie: Entry, filter: Filter | undefined): boolean {
  if (filter === undefined) return true;
  return filter.or.some(({ field, value }) =>
    field === "filename" ? String(movie["file"]).endsWith(`/${value}`) : Number(movie[field]) > Number(value),
  );
}

/** Kodi gives what was asked for, its number and its label. */
function picked(movie: Entry, { properties }: Entry): Entry {
  const wanted = new Set(["movieid", "label", ...(properties as readonly string[])]);
  return Object.fromEntries(Object.entries(movie).filter(([name]) => wanted.has(name)));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

if (RECORDED["VideoLibrary.GetMovies"].movies.length !== LIBRARY.length)
  throw new Error("kodi-recorded.json is not of the library of the tests");
