import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { keptScreen } from "../kept-seat.ts";
import type { FollowedRoom } from "../use-room.ts";

/**
 * Opens another room where the one of this screen is over: a server that was started again knows none from before.
 * For a screen that nobody touches.
 */
export function useReopened(end: FollowedRoom["end"]): void {
  const client = useQueryClient();
  useEffect(() => {
    if (end !== "over") return;
    keptScreen.keep(null);
    void client.resetQueries({ queryKey: ["room"] });
  }, [end, client]);
}
