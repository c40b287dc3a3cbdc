import { roomClient } from "@moodreel/client";
import { useMemo } from "react";
import { useRoom, type FollowedRoom } from "../use-room.ts";
import type { KeptScreen } from "../kept-seat.ts";

/** The room as the screen that opened it follows it; `null` before it is open. */
export function useScreenSeat(opened: KeptScreen | undefined): FollowedRoom {
  const { room, key } = opened ?? {};
  const seat = useMemo(
    () => (room === undefined || key === undefined ? null : roomClient({ url: "", room, key })),
    [room, key],
  );
  return useRoom(seat, true);
}
