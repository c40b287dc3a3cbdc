import { KINDS, type Kind } from "@moodreel/core";
import { t } from "../i18n/t.ts";

/** For a switch. */
export function kindOptions(): readonly { readonly value: Kind; readonly label: string }[] {
  return KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
}

/** "1 film", "12 films". */
export function countOf(kind: Kind, count: number): string {
  return t(`count.${kind}`, { count });
}
