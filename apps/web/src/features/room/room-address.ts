import { addressOf } from "../../shared/navigation/base-path.ts";

/** What the code that phones scan leads to. */
export interface RoomAddress {
  readonly room: string;
  readonly token: string;
}

/** The token stands behind the `#`, which no request carries, so that no log and no proxy has it. */
function roomLink(origin: string, { room, token }: RoomAddress): string {
  return `${origin}${addressOf("/room")}#${room}.${token}`;
}

/** @param hash of the page's address; `null` where it names no room */
export function readRoomAddress(hash: string): RoomAddress | null {
  const [, room, token] = /^#([a-z\d]{1,32})\.([a-z\d]{1,64})$/.exec(hash) ?? [];
  return room === undefined || token === undefined ? null : { room, token };
}

/** Only a page on the machine itself has such an address: phones need another. */
function isLoopbackName(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname);
}

/**
 * Links into a room, the best first, and whether phones reach any of them.
 *
 * @param opened with the addresses that its server has in the network
 */
export function linksOf(opened: RoomAddress & { readonly origins: readonly string[] }): {
  readonly links: readonly [string, ...string[]];
  readonly reachable: boolean;
} {
  // Whoever came here by an address of the network has one that works, such as that of a proxy.
  const reached = isLoopbackName(location.hostname) ? opened.origins : [location.origin];
  const [first = location.origin, ...others] = reached;
  return {
    links: [roomLink(first, opened), ...others.map((origin) => roomLink(origin, opened))],
    reachable: reached.length > 0,
  };
}
