import { useQuery } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { FailurePanel } from "../shared/ui/failure-panel.tsx";

interface LatePageProps {
  readonly name: string;
  readonly load: () => Promise<ComponentType>;
}

/** Between two tries to fetch a page that did not come, ms. */
const RETRY_MS = 3000;

/**
 * A page that is fetched when it is wanted. Where it does not come, the rest of the app stays, and it is
 * tried again by itself. "Try again" loads the whole app: a newer build may have taken this one's place.
 */
export function LatePage({ name, load }: LatePageProps): ReactNode {
  const { data, error } = useQuery({
    queryKey: ["page", name],
    queryFn: async () => ({ Shown: await load() }),
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
    refetchInterval: ({ state }) => (state.status === "error" ? RETRY_MS : false),
  });
  if (data !== undefined) return <data.Shown />;
  if (error === null) return null;
  return (
    <div className="mx-auto max-w-3xl p-8">
      <FailurePanel
        error={new Error("This page did not come from the server. It is tried again every few seconds.")}
        onRetry={() => location.reload()}
      />
    </div>
  );
}
