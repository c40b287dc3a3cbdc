/** What an answer with the status means, whatever was asked. */
export const RESPONSE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  200: "What was asked for",
  201: "It was created",
  204: "It was done; the answer has no body",
  304: "It is what the caller has already",
};

/** The same of answers that are errors, each a component of its own, by its name. */
export const ERROR_RESPONSES: Readonly<Record<string, readonly [name: string, description: string]>> = {
  400: ["RequestInvalid", "The request, or the file with it, cannot be used; `fields` says why"],
  401: ["TokenRequired", "The server's token is missing or wrong"],
  403: ["Refused", "The host or the site that asks is not allowed to"],
  404: ["Unknown", "There is nothing of that name"],
  408: ["TooSlow", "The request came too slowly, or stopped before its end"],
  409: ["Taken", "It is there already, or there are too many"],
  413: ["TooLarge", "The body is too large"],
  414: ["AddressTooLong", "A name in the address is too long"],
  415: ["TypeUnsupported", "The body is of a type that is not read here"],
  429: [
    "TooManyTries",
    "Too many wrong tokens, or too much at once, came from here; `Retry-After` says how long to wait",
  ],
  431: ["HeadersTooLarge", "The headers of the request are too large"],
  500: ["Internal", "Something went wrong inside"],
  502: [
    "MediaServerRefused",
    "A connected media server does not let Moodreel in, or answers with something else",
  ],
  503: [
    "Unavailable",
    "The store, or a media server, does not answer, the server is being stopped, or has too much to do; try again later",
  ],
  507: ["DiskFull", "The disk is full; nothing was changed"],
};

const retryAfter = {
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer", minimum: 1 } },
};

/** Headers that come with some of them. */
export const ERROR_HEADERS: Readonly<Record<string, object>> = {
  401: { "WWW-Authenticate": { description: "Always `Bearer`", schema: { type: "string" } } },
  429: retryAfter,
  503: retryAfter,
};
