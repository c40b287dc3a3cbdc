import type { Intent } from "@moodreel/core";
import type { ReactNode } from "react";
import { INTENT_OPTIONS } from "./intent-words.ts";
import { Segmented } from "../ui/segmented.tsx";

const MEANING: Readonly<Record<Intent, string>> = {
  match: "Goes along with how you look: something sad for a sad evening.",
  lift: "Leads out of a bad mood with something pleasant, and leaves a good one alone.",
};

interface IntentSwitchProps {
  readonly intent: Intent;
  readonly onChange: (intent: Intent) => void;
}

export function IntentSwitch({ intent, onChange }: IntentSwitchProps): ReactNode {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Segmented
        legend="What the list should do"
        options={INTENT_OPTIONS}
        value={intent}
        onChange={onChange}
      />
      <p className="text-sm text-ink-soft">{MEANING[intent]}</p>
    </div>
  );
}
