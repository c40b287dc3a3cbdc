import { MoodreelError } from "@moodreel/core";

/** An address of a media server with what it says of who asks. */
export interface ServerAddress {
  /** Without credentials, query and the slash at its end. */
  readonly url: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
}

/**
 * Reads an address as a person writes it: `192.168.1.5:8080`, `http://kodi:secret@tv:8080/`.
 *
 * @throws MoodreelError `media-url-invalid`; its message does not repeat the address, which may hold a password
 */
export function serverUrl(text: string): ServerAddress {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || trimmed === "" || !/^https?:$/.test(url.protocol)) {
    throw new MoodreelError(
      "media-url-invalid",
      "This is not the address of a media server: write one such as http://192.168.1.5:8080.",
    );
  }
  const path = url.pathname.replace(/\/+$/, "").replace(/\/jsonrpc$/, "");
  return {
    url: `${url.origin}${path}`,
    user: decoded(url.username),
    password: decoded(url.password),
  };
}

function decoded(text: string): string | undefined {
  if (text === "") return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
