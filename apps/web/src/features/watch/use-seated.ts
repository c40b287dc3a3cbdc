import { useCallback, useRef, type Dispatch } from "react";
import type { WatchAction } from "./watch-state.ts";

interface SeatedNow {
  /** Those who sit in front of the camera at this moment, as somebody said; empty where nobody did. */
  readonly seatedNow: () => readonly string[];
  /** What the live stage says of them. */
  readonly onViewers: (viewers: readonly string[], change: "frame" | "named") => void;
}

/** Whoever leaves or comes counts from the next list on; who says whose a face is sees it at once. */
export function useSeated(dispatch: Dispatch<WatchAction>): SeatedNow {
  const seated = useRef<readonly string[]>([]);
  const onViewers = useCallback(
    (viewers: readonly string[], change: "frame" | "named") => {
      seated.current = viewers;
      if (change === "named") dispatch({ type: "name-faces", viewers });
    },
    [dispatch],
  );
  return { seatedNow: useCallback(() => seated.current, []), onViewers };
}
