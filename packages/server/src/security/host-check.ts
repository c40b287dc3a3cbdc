import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { isLoopback } from "./loopback.ts";

/** A name, an IPv4 address or an IPv6 address in brackets, and a port: nobody's password, no path. */
export const HOST = /^(?<name>[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The `Host` header must be one. For a server on loopback it must be a loopback name, too: a page elsewhere
 * that rebinds its own DNS name to 127.0.0.1 is refused.
 */
export function addHostCheck(
  app: FastifyInstance,
  { onlyLoopback }: { readonly onlyLoopback: boolean },
): void {
  app.addHook("onRequest", async ({ headers: { host = "" } }) => {
    const name = HOST.exec(host)?.groups?.["name"];
    if (name !== undefined && (!onlyLoopback || isLoopback(name))) return;
    throw new ApiError(
      "host-refused",
      onlyLoopback
        ? `This server answers only to localhost and 127.0.0.1, not to "${host}".`
        : `The header Host is "${host}", which is no name or address. Send those of the address alone.`,
    );
  });
}
