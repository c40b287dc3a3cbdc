import createFetchClient from "openapi-fetch";
import type { paths } from "./api.ts";
import { askingAt } from "./asking-at.ts";
import { dataOf } from "./data-of.ts";
import { sent, type Given } from "./given.ts";
import { headerToken } from "./header-token.ts";
import type { RoomClientOptions } from "./room-client-options.ts";
import { roomEvents } from "./room-events.ts";
import { serverAddress } from "./server-address.ts";
import type { Room, RoomEvent, RoomMood, Schemas } from "./types.ts";
import { withSignal } from "./with-signal.ts";

/** What somebody in a room can do. Every method throws `MoodreelApiError` for what is refused. */
export interface RoomClient {
  view(signal?: AbortSignal): Promise<Room>;
  /** The room now and after each change, until it ends or the connection does. */
  watch(signal: AbortSignal): AsyncIterable<RoomEvent>;
  feel(mood: RoomMood): Promise<Room>;
  vote(card: string, vote: Schemas["RoomVote"]["vote"]): Promise<Room>;
  /** Deals cards; once there is a film, three others. */
  deal(): Promise<Room>;
  /** Waits no longer for those who have not voted. */
  closeVote(): Promise<Room>;
  leave(): Promise<void>;
  /** For the screen that opened the room. */
  end(): Promise<void>;
}

/**
 * A seat in a room.
 *
 * @throws MoodreelApiError `server-url-invalid`, `token-unfit`
 * @example
 * const { room, token } = await moodreel.openRoom();
 * const { key } = await joinRoom({ url: "", room, token });
 * const seat = roomClient({ url: "", room, key });
 * await seat.feel({ emotion: "happy" });
 */
export function roomClient({ url, room, key, fetch }: RoomClientOptions): RoomClient {
  const { api, address } = clientFor(url, key, fetch);
  const params = { path: { room } };
  return {
    view: (signal) => dataOf(api.GET("/api/v1/rooms/{room}", { params, ...withSignal(signal) }), signal),
    watch: (signal) => roomEvents({ url: address, room, key, fetch: askingAt(address, fetch) }, signal),
    feel: (mood) =>
      dataOf(api.PUT("/api/v1/rooms/{room}/mood", { params, body: sent<Schemas["RoomMood"]>(mood) })),
    vote: (card, vote) => dataOf(api.PUT("/api/v1/rooms/{room}/votes", { params, body: { card, vote } })),
    deal: () => dataOf(api.POST("/api/v1/rooms/{room}/rounds", { params })),
    closeVote: () => dataOf(api.POST("/api/v1/rooms/{room}/decision", { params })),
    leave: () => dataOf<undefined>(api.DELETE("/api/v1/rooms/{room}/guests", { params })),
    end: () => dataOf<undefined>(api.DELETE("/api/v1/rooms/{room}", { params })),
  };
}

/**
 * Comes into a room as a guest.
 *
 * @param options with the room's token, which is in the code that guests scan
 * @throws MoodreelApiError `room-unknown`, `room-full`
 * @example
 * const { key, view } = await joinRoom({ url: "http://127.0.0.1:7788", room, token, name: "Ana" });
 */
export async function joinRoom({
  url,
  room,
  token,
  name,
  fetch,
}: Omit<RoomClientOptions, "key"> & {
  readonly token: string;
  readonly name?: Given<Schemas["NewGuest"]>["name"];
}): Promise<Schemas["JoinedRoom"]> {
  const { api } = clientFor(url, token, fetch);
  const body = name === undefined ? {} : { name };
  return dataOf(api.POST("/api/v1/rooms/{room}/guests", { params: { path: { room } }, body }));
}

function clientFor(url: string | URL, bearer: string, fetch: RoomClientOptions["fetch"]) {
  const address = serverAddress(url);
  const headers = { authorization: `Bearer ${headerToken(bearer)}` };
  return {
    address,
    api: createFetchClient<paths>({ baseUrl: address, headers, fetch: askingAt(address, fetch) }),
  };
}
