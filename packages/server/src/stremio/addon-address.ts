import { createHmac, timingSafeEqual } from "node:crypto";

/** What stands in the address of an add-on, where a player keeps it: it can send no header. */
export interface AddonOptions {
  /** Whose taste, history and age limit count. */
  readonly viewer?: string | undefined;
  /** Where the player fetches posters; without it there are none. */
  readonly posters?: "metahub" | undefined;
}

/** Bytes of a key: 132 bits as text. */
const KEY_LENGTH = 22;

/**
 * The path of an add-on's manifest.
 *
 * @param token of the server; `null` where it asks for none
 * @example
 * addonPath({ viewer: "ana" }, null); // /stremio/viewer=ana/manifest.json
 */
export function addonPath({ viewer, posters }: AddonOptions, token: string | null): string {
  const key = token === null ? undefined : keyOf(viewer, token);
  const given = Object.entries({ viewer, posters, key }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `/stremio${given.length === 0 ? "" : `/${given.join("&")}`}/manifest.json`;
}

/**
 * Reads what stands in an address, before it was decoded.
 *
 * @param segment such as `viewer=ana&key=…`; empty where there is none
 * @returns `null` for what no address of ours says
 */
export function readAddonOptions(segment: string): (AddonOptions & { readonly key: string | null }) | null {
  let viewer: string | undefined;
  let posters: "metahub" | undefined;
  let key: string | null = null;
  for (const part of segment === "" ? [] : segment.split("&")) {
    const [name = "", text = ""] = part.split(/=(.*)/s);
    const value = decoded(text);
    if (value === null) return null;
    if (name === "viewer" && viewer === undefined) viewer = value;
    else if (name === "posters" && value === "metahub") posters = value;
    else if (name === "key" && key === null) key = value;
    else return null;
  }
  return { viewer, posters, key };
}

/**
 * Whether a key is that of this viewer's add-on. It opens nothing else: players keep addresses, and some send them
 * to an account.
 */
export function isKeyOf(key: string, viewer: string | undefined, token: string): boolean {
  const [given, right] = [Buffer.from(key), Buffer.from(keyOf(viewer, token))];
  return given.length === right.length && timingSafeEqual(given, right);
}

function keyOf(viewer: string | undefined, token: string): string {
  const whose = viewer === undefined ? "everybody" : `viewer ${viewer}`;
  return createHmac("sha256", token).update(`stremio ${whose}`).digest("base64url").slice(0, KEY_LENGTH);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
