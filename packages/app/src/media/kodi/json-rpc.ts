import { boundedFetch, jsonOf, wrongAnswer } from "../bounded-fetch.ts";
import type { ServerConnection } from "../connection.ts";
import { fieldsOf, numberOf, textOf, type Fields } from "../values-of-answer.ts";

export type Credentials = Pick<ServerConnection, "user" | "password">;

/** What Kodi says no to, by its number: -32602 where what was named is not there. */
export class KodiRefusal extends Error {
  override readonly name = "KodiRefusal";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export type Ask = (method: string, params: Fields, signal?: AbortSignal) => Promise<Fields>;

/**
 * Asks a Kodi by JSON-RPC 2.0. A result that is no object, such as `"OK"`, is `{}`.
 *
 * @param url without `/jsonrpc`
 * @throws KodiRefusal; MoodreelError as `boundedFetch`
 */
export function jsonRpc(url: string, credentials: Credentials): Ask {
  const asked = { url: new URL(`${url}/jsonrpc`), server: "Kodi", headers: headersOf(credentials) };
  return async (method, params, signal) => {
    const body = { jsonrpc: "2.0", id: 1, method, params };
    const answer = fieldsOf(jsonOf(await boundedFetch({ ...asked, body, signal, timeoutMs: 20_000 }), asked));
    if (answer["error"] !== undefined) {
      const { code, message } = fieldsOf(answer["error"]);
      throw new KodiRefusal(numberOf(code) ?? 0, textOf(message) ?? "no reason");
    }
    if (answer["jsonrpc"] !== "2.0" || !("result" in answer))
      throw wrongAnswer(`Kodi at ${asked.url.origin}`, "something else than JSON-RPC");
    return fieldsOf(answer["result"]);
  };
}

/** The header that lets a request in; none for a Kodi that asks nobody. */
export function headersOf({ user, password }: Credentials): Readonly<Record<string, string>> {
  if (user === undefined && password === undefined) return {};
  const bytes = new TextEncoder().encode(`${user ?? "kodi"}:${password ?? ""}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
