import type { Emotion } from "@moodreel/core";
import { useEffect, useLayoutEffect } from "react";

/** Sets the light of the whole page to an emotion's colour; the lamp's own when there is none. */
export function useRoomLight(emotion: Emotion | null): void {
  // With what is drawn for it: a frame later the colours of the whole page would be worked out twice.
  useLayoutEffect(() => {
    document.documentElement.dataset["mood"] = emotion ?? "none";
  }, [emotion]);
  useEffect(
    () => () => {
      document.documentElement.dataset["mood"] = "none";
    },
    [],
  );
}
