import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { useApi } from "../shared/api/api-context.tsx";
import { answeredFrom, onAnsweredFrom } from "../shared/api/kept/server-away.ts";
import { t } from "../shared/i18n/t.ts";

/** Between two questions whether the server is there, ms. */
const ASK_MS = 3000;

/** Says that the server is away, asks for it, and has everything fetched again when it is back. */
export function AwayLine(): ReactNode {
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
  return (
    <p role="status" className="mx-auto w-full max-w-7xl px-4 text-ink-soft not-empty:py-2 sm:px-8">
      {isAway ? t(from === "device" ? "app.awayChosen" : "app.away") : ""}
    </p>
  );
}
