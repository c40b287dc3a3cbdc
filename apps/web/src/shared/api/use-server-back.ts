import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useApi } from "./api-context.tsx";
import { answeredFrom, onAnsweredFrom, type AnsweredFrom } from "./server-away.ts";

/** Between two questions whether the server is there, ms. */
const ASK_MS = 3000;

/** Where answers come from. While the server is away asks for it, and has everything fetched again when it is back. */
export function useServerBack(): AnsweredFrom {
  const from = useSyncExternalStore(onAnsweredFrom, answeredFrom);
  const isAway = from !== "server";
  const api = useApi();
  const client = useQueryClient();
  useEffect(() => {
    if (!isAway) return;
    const asking = new AbortController();
    const timer = setInterval(() => {
      // An answer is noted where it comes in, and so is none.
      api.listCatalogs(asking.signal).catch(() => null);
    }, ASK_MS);
    return () => {
      clearInterval(timer);
      asking.abort();
      // What somebody reads stays until the new answer is there.
      void client.invalidateQueries();
    };
  }, [isAway, api, client]);
  return from;
}
