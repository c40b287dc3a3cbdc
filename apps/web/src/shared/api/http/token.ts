const KEY = "moodreel.token";

/** Kept for this tab only, and in memory where the browser has no storage. */
let token: string | null = null;

/**
 * Takes `#token=…` out of the page's address, so that it is neither bookmarked nor shown, and
 * otherwise what this tab was given before. Call once, before the first request.
 */
export function takeToken(): void {
  const given = inAddress();
  if (given === null) {
    token = read();
    return;
  }
  history.replaceState(history.state, "", location.pathname + location.search);
  setToken(given);
}

/** The address that a server prints may be opened in a tab that already shows the page, which is not loaded again then. */
export function onTokenInAddress(take: () => void): void {
  addEventListener("hashchange", () => {
    if (inAddress() !== null) take();
  });
}

function inAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get("token");
}

export function setToken(next: string): void {
  token = next;
  try {
    sessionStorage.setItem(KEY, next);
  } catch {
    // Without storage the token lasts until the page is reloaded.
  }
}

/** `null` where the server has asked for none. */
export function currentToken(): string | null {
  return token;
}

/** The headers that let a request pass a server with a token. */
export function authorization(): Readonly<Record<string, string>> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
