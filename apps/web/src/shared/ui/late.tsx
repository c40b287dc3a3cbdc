import { useQuery } from "@tanstack/react-query";
import type { ComponentType, ReactNode } from "react";
import { FailurePanel } from "./failure-panel.tsx";
import { t } from "../i18n/t.ts";

interface LateProps<Props extends object> {
  /** Of its own in the whole app. */
  readonly name: string;
  readonly load: () => Promise<ComponentType<Props>>;
  /** What it is shown with. */
  readonly given: Props;
  /** Until it is there. */
  readonly children?: ReactNode;
}

/** Between two tries to fetch a part that did not come, ms. */
const RETRY_MS = 3000;

/**
 * A part of the page that is fetched when it is wanted. Where it does not come, the rest of the app stays, and
 * it is tried again by itself. "Try again" loads the whole app: a newer build may have taken this one's place.
 */
export function Late<Props extends object>({ name, load, given, children }: LateProps<Props>): ReactNode {
  const { data, error } = useQuery({
    queryKey: ["page", name],
    queryFn: async () => ({ Shown: await load() }),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
    retry: false,
    refetchInterval: ({ state }) => (state.status === "error" ? RETRY_MS : false),
  });
  if (data !== undefined) return <data.Shown {...given} />;
  if (error === null) return children;
  return (
    <div className="mx-auto max-w-3xl p-8">
      <FailurePanel error={new Error(t("page.late"))} onRetry={() => location.reload()} />
    </div>
  );
}
