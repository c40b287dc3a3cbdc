/** The places of the page, each with an address of its own. */
export const ROUTES = [
  "/",
  "/watchlist",
  "/seen",
  "/rated",
  "/one",
  "/rate",
  "/catalogs",
  "/browse",
  "/policy",
  "/you",
  "/privacy",
  "/together",
  "/room",
  "/tv",
] as const;

export type Route = (typeof ROUTES)[number];
