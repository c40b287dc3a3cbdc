/** What a page says to the service worker of a newer one: take over, if I am the only tab. */
export const TAKE_OVER = "take over";
