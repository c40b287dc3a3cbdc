import createFetchClient from "openapi-fetch";
import type { paths } from "./api.ts";
import { catalogCalls, type CatalogClient } from "./catalog-calls.ts";
import { askingAt } from "./asking-at.ts";
import { headerToken } from "./header-token.ts";
import { recommendationCalls, type RecommendationClient } from "./recommendation-calls.ts";
import { roomCalls, type RoomOpener } from "./room-calls.ts";
import { serverAddress } from "./server-address.ts";
import { viewerCalls, type ViewerClient } from "./viewer-calls.ts";

export interface ClientOptions {
  /** Of the server: `http://127.0.0.1:7788`. In a page that the server itself serves, "". */
  readonly url: string | URL;
  /** The server's, where it has one; a function where it may change. */
  readonly token?: string | (() => string | null);
  /** By default the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** All that the API can do. Every method throws {@link MoodreelApiError} for what is refused. */
export interface MoodreelClient extends RecommendationClient, CatalogClient, ViewerClient, RoomOpener {}

/**
 * A client of a Moodreel server.
 *
 * @throws MoodreelApiError `server-url-invalid`
 * @example
 * const moodreel = createClient({ url: "http://127.0.0.1:7788" });
 * const answer = await moodreel.recommend({ emotion: "happy", viewer: "me" });
 * if (answer.outcome === "items") console.log(answer.items[0]?.title);
 * else console.log(answer.message);
 */
export function createClient({ url, token, fetch }: ClientOptions): MoodreelClient {
  const address = serverAddress(url);
  return clientAt({
    url: address,
    fetch: askingAt(address, fetch),
    ...(token === undefined ? {} : { token: () => headerToken(token) }),
  });
}

/**
 * As {@link createClient}, but takes address, token and answers for what they should be: for a page that its own server
 * serves, and that is to be small.
 *
 * @example
 * const moodreel = clientAt({ url: "" });
 */
export function clientAt({ url, token, fetch }: ClientOptions & { readonly url: string }): MoodreelClient {
  const api = createFetchClient<paths>({ baseUrl: url, ...(fetch === undefined ? {} : { fetch }) });
  if (token !== undefined) {
    api.use({
      onRequest({ request }) {
        const value = typeof token === "function" ? token() : token;
        if (value !== null) request.headers.set("authorization", `Bearer ${value}`);
      },
    });
  }
  return { ...recommendationCalls(api), ...catalogCalls(api), ...viewerCalls(api), ...roomCalls(api) };
}
