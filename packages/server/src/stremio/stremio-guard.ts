import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import type { slowDownGuesses } from "../security/slow-down-guesses.ts";
import { isKeyOf, readAddonOptions, type AddonOptions } from "./addon-address.ts";

/** Pages that Stremio's own programs are, and what they serve on the machine that they run on. */
const STREMIO =
  /^(https:\/\/([a-z0-9-]+\.)*(stremio\.com|strem\.io)|https?:\/\/(localhost|127\.0\.0\.1):(11470|12470))$/;

interface Guarded {
  readonly token: string | null;
  readonly guessed: ReturnType<typeof slowDownGuesses>;
}

/**
 * Who may read an add-on. Where the server asks for a token, its address holds a key, and whoever has that may:
 * players on televisions say of no page that they are. Where it does not, a page elsewhere that somebody opens could
 * ask as well, so of pages those of Stremio alone may read; programs that are no page send no `Origin`.
 *
 * @returns what the address says
 * @throws ApiError `not-found`, `token-required`, `too-many-tries`, `origin-refused`
 */
export async function guardAddon(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, guessed }: Guarded,
): Promise<AddonOptions> {
  const options = readAddonOptions(segmentOf(request));
  if (options === null) throw new ApiError("not-found", "There is no add-on at this address.");
  const { origin } = request.headers;
  reply.header("vary", "Origin");
  if (token !== null) {
    reply.header("access-control-allow-origin", "*");
    const { key, viewer } = options;
    if (key !== null && isKeyOf(key, viewer, token)) return options;
    if (key !== null) await guessed(request);
    throw new ApiError(
      "token-required",
      "The address of the add-on has no key that fits. Ask for it at /api/v1/stremio, with the server's token.",
    );
  }
  if (origin !== undefined && STREMIO.test(origin)) reply.header("access-control-allow-origin", origin);
  else if (origin !== undefined || isOfAnotherSite(request)) {
    throw new ApiError(
      "origin-refused",
      "Of pages elsewhere, only Stremio's may read this. Programs that are no page may.",
    );
  }
  return options;
}

/** A page that loads it as a picture or a script sends no Origin, but browsers say that much. */
function isOfAnotherSite({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  return site !== undefined && site !== "same-origin" && site !== "none";
}

/** As it was sent: decoded it would no longer be told where a name in it ends. */
function segmentOf({ url }: FastifyRequest): string {
  const [, , second = ""] = url.split("?")[0]!.split("/");
  return second === "manifest.json" || second === "catalog" ? "" : second;
}
