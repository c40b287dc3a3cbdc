import type { MoodreelApi } from "./moodreel-api.ts";
import { t } from "../i18n/t.ts";

type KeptIn = MoodreelApi["keptIn"];

/** "on your own Moodreel server", "in this browser": where what is kept is. */
export function whereKept(keptIn: KeptIn): string {
  return t(`keptIn.${keptIn}`);
}
