import { useIsFetching, type Query } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { t } from "../shared/i18n/t.ts";

/** What was never there yet: an answer that is only asked for again leaves what stands on the page. */
const isAwaited = ({ state }: Query): boolean => state.data === undefined;

/** That something is on its way, on whatever page: over it, so that nothing moves. */
export function WaitBar(): ReactNode {
  if (useIsFetching({ predicate: isAwaited }) === 0) return null;
  return <div role="progressbar" aria-label={t("library.loading")} className="later wait-bar" />;
}
