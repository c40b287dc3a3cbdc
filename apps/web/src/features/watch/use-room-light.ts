import type { Emotion } from "@moodreel/core";
import { useEffect } from "react";

/** Sets the light of the whole page to an emotion's colour; the lamp's own when there is none. */
export function useRoomLight(emotion: Emotion | null): void {
  useEffect(() => {
    document.documentElement.dataset["mood"] = emotion ?? "none";
  }, [emotion]);
  useEffect(
    () => () => {
      document.documentElement.dataset["mood"] = "none";
    },
    [],
  );
}
