import { MoodreelError } from "@moodreel/core";
import { boundedFetch, jsonOf, type Answered } from "../bounded-fetch.ts";
import type { ServerConnection } from "../connection.ts";

type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface JellyfinApi {
  get(path: string, query?: Query, signal?: AbortSignal): Promise<unknown>;
  /** The answer as it is, of whatever status. */
  bytes(path: string, query: Query, maxBytes: number, signal?: AbortSignal): Promise<Answered>;
  post(path: string, query: Query, signal?: AbortSignal): Promise<Answered>;
  /** For messages: `Jellyfin at http://…`. */
  readonly at: string;
}

/** How long Jellyfin may take for a page of a large library, ms. */
const TIMEOUT_MS = 30_000;

/** Asks a Jellyfin by its REST API. @throws MoodreelError as `boundedFetch` */
export function jellyfinApi({ url, apiKey }: Pick<ServerConnection, "url" | "apiKey">): JellyfinApi {
  const server = "Jellyfin";
  const headers = { authorization: authorizationOf(apiKey), accept: "application/json" };
  const ask = (path: string, query: Query) => ({
    url: new URL(`${url}${path}${queryText(query)}`),
    server,
    headers,
    timeoutMs: TIMEOUT_MS,
  });
  return {
    at: `${server} at ${new URL(url).origin}`,
    async get(path, query = {}, signal) {
      const asked = ask(path, query);
      return jsonOf(await boundedFetch({ ...asked, signal }), asked);
    },
    bytes: (path, query, maxBytes, signal) => boundedFetch({ ...ask(path, query), maxBytes, signal }),
    post: (path, query, signal) => boundedFetch({ ...ask(path, query), method: "POST", signal }),
  };
}

/** As Jellyfin's own programs say who they are; the key never stands in an address, which servers log. */
function authorizationOf(apiKey: string | undefined): string {
  if (apiKey === undefined || !/^[\w-]{8,200}$/.test(apiKey)) {
    throw new MoodreelError(
      "media-refused",
      "Jellyfin wants an API key: make one under Dashboard, API Keys, and give it with --api-key.",
    );
  }
  const client = 'MediaBrowser Client="Moodreel", Device="Moodreel", DeviceId="moodreel", Version="1"';
  return `${client}, Token="${apiKey}"`;
}

/** A list is its name several times, as Jellyfin's own programs write it. */
function queryText(query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    const values = typeof value === "object" ? value : [value];
    return values.map((one) => [name, String(one)]);
  });
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
