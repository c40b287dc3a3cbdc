import type { Reading, Scores } from "@moodreel/core";
import { restingBaseline, type Baseline } from "@moodreel/core/emotion";
import { useCallback, useRef, useState } from "react";
import { usePreferences } from "../../../shared/preferences/use-preferences.ts";

export type RestingFaceStep = "none" | "taking" | "failed" | "known";

export interface RestingFaceState {
  readonly step: RestingFaceStep;
  /** `null` while it is taken, so that the readings are plain ones. */
  readonly baseline: Baseline | null;
  readonly onReadings: (faces: readonly Reading[], at: number) => void;
  readonly take: () => void;
  readonly forget: () => void;
}

/** So long the face is read, ms: some twenty readings. */
const TAKE_MS = 3000;

/** Takes, keeps and forgets how the person with the largest face looks at rest. */
export function useRestingFace(): RestingFaceState {
  const [{ baseline }, change] = usePreferences();
  const [step, setStep] = useState<"none" | "taking" | "failed">("none");
  const taken = useRef<{ from: number; readonly scores: Scores[] } | null>(null);

  const onReadings = useCallback(
    ([largest]: readonly Reading[], at: number): void => {
      const taking = taken.current;
      if (taking === null) return;
      taking.from = Math.min(taking.from, at);
      // A face that is not sure of one emotion is what rest looks like; a dark or turned one is no reading.
      const clear = largest !== undefined && [null, "low-confidence"].includes(largest.unsure);
      if (clear) taking.scores.push(largest.scores);
      if (at - taking.from < TAKE_MS) return;
      taken.current = null;
      const result = restingBaseline(taking.scores);
      setStep(result === null ? "failed" : "none");
      if (result !== null) change({ baseline: result });
    },
    [change],
  );

  return {
    step: step === "none" && baseline !== null ? "known" : step,
    baseline: step === "taking" ? null : baseline,
    onReadings,
    take: () => {
      taken.current = { from: Infinity, scores: [] };
      setStep("taking");
    },
    forget: () => change({ baseline: null }),
  };
}
