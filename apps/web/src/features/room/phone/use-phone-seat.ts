import { joinRoom, roomClient, type RoomClient } from "@moodreel/client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { againAfter, isThere } from "../is-there.ts";
import { keptPhone } from "../kept-seat.ts";
import type { RoomAddress } from "../room-address.ts";

/** The guest's seat: the one that this phone had, if it is of this room, or a new one. */
export function usePhoneSeat(address: RoomAddress | null): UseQueryResult<RoomClient> {
  return useQuery({
    queryKey: ["seat", address],
    enabled: address !== null,
    retry: false,
    refetchInterval: ({ state }) => againAfter(state.error),
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
    queryFn: async () => {
      const { room, token } = address!;
      const kept = keptPhone.read();
      if (kept?.room === room) {
        const seat = roomClient({ url: "", room, key: kept.key });
        if (await isThere(seat)) return seat;
      }
      const { key } = await joinRoom({ url: "", room, token });
      keptPhone.keep({ room, key });
      return roomClient({ url: "", room, key });
    },
  });
}
