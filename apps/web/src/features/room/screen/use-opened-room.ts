import { roomClient, type RoomRequest } from "@moodreel/client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useApi } from "../../../shared/api/api-context.tsx";
import { useProfiles } from "../../../shared/viewers/use-profiles.ts";
import { againAfter, isThere } from "../is-there.ts";
import { keptScreen, type KeptScreen } from "../kept-seat.ts";

/**
 * The room of this screen: the one that it had before it was loaded again, or a new one. It is opened for those
 * who watch, so not before it is known who they are: their age limit is the room's.
 */
export function useOpenedRoom(request: RoomRequest): UseQueryResult<KeptScreen> {
  const { openRoom } = useApi();
  const { isSuccess } = useProfiles();
  const asked = JSON.stringify(request);
  return useQuery({
    queryKey: ["room", asked],
    enabled: isSuccess && openRoom !== undefined,
    retry: false,
    refetchInterval: ({ state }) => againAfter(state.error),
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async () => {
      const kept = keptScreen.read();
      if (kept !== null) {
        const seat = roomClient({ url: "", room: kept.room, key: kept.key });
        if (kept.asked === asked && (await isThere(seat))) return kept;
        // It was for others, or another kind of evening.
        await seat.end().catch(() => null);
      }
      if (openRoom === undefined) throw new Error("There is no server that opens rooms.");
      const { room, token, key, origins } = await openRoom(request);
      const opened = { room, token, key, origins, asked };
      keptScreen.keep(opened);
      return opened;
    },
  });
}
