import type { Client } from "openapi-fetch";
import type { paths } from "./api.ts";
import { dataOf } from "./data-of.ts";
import { sent } from "./given.ts";
import type { CallOptions, NewRoom, RoomRequest, Schemas } from "./types.ts";
import { withSignal } from "./with-signal.ts";

export interface RoomOpener {
  /** A room in which several people choose a film, each on a phone of their own; `roomClient` goes on from there. */
  openRoom(request?: RoomRequest, options?: CallOptions): Promise<NewRoom>;
}

export function roomCalls(api: Client<paths>): RoomOpener {
  return {
    openRoom: (request = {}, { signal } = {}) => {
      const body = sent<Schemas["RoomRequest"]>(request);
      return dataOf(api.POST("/api/v1/rooms", { body, ...withSignal(signal) }), signal);
    },
  };
}
