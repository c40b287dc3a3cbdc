import { INTENTS, type Intent } from "@moodreel/core";
import { t } from "../i18n/t.ts";

/** What the intent is called on its switch. */
export function intentLabel(intent: Intent): string {
  return t(`intent.${intent}`);
}

export function intentOptions(): readonly { readonly value: Intent; readonly label: string }[] {
  return INTENTS.map((value) => ({ value, label: intentLabel(value) }));
}
