import { INTENTS, type Intent } from "@moodreel/core";

const LABELS: Readonly<Record<Intent, string>> = { match: "Match my mood", lift: "Lift me" };

/** What the intent is called on its switch. */
export function intentLabel(intent: Intent): string {
  return LABELS[intent];
}

export const INTENT_OPTIONS = INTENTS.map((value) => ({ value, label: LABELS[value] }));
