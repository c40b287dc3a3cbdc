import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { ApiFailure } from "../api/api-failure.ts";
import { KEYS } from "../api/query-keys.ts";

/**
 * A list was refused because somebody whom it is for has been deleted elsewhere: who there is, is asked
 * again, and the page goes on with who is left.
 */
export function useGoneProfile(error: Error | null): void {
  const client = useQueryClient();
  const isGone = error instanceof ApiFailure && error.code === "profile-unknown";
  useEffect(() => {
    if (isGone) void client.invalidateQueries({ queryKey: KEYS.profiles });
  }, [isGone, client]);
}
