/** What an answer with the status means, whatever was asked. */
export const RESPONSE_DESCRIPTIONS: Readonly<Record<string, string>> = {
  200: "What was asked for",
  201: "It was created",
  204: "It was done; the answer has no body",
  400: "The request, or the file with it, cannot be used; `fields` says why",
  401: "The server's token is missing or wrong",
  403: "The host or the site that asks is not allowed to",
  404: "There is nothing of that name",
  409: "It is there already, or there are too many",
  413: "The body is too large",
  415: "The body is of a type that is not read here",
  500: "Something went wrong inside",
  503: "The store does not answer; try again later",
  507: "The disk is full; nothing was changed",
};
