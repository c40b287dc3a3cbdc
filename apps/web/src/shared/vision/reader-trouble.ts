import type { MoodreelApi } from "../api/moodreel-api.ts";
import { t } from "../i18n/t.ts";
import { failureText } from "../api/failure-text.ts";

/**
 * Why no face can be read, and what to do. A part that is not loaded is named by no address: it says
 * nothing to the person.
 */
export function readerTrouble(error: unknown, keptIn: MoodreelApi["keptIn"]): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // A module that does not come is a TypeError in all browsers, in each with another message.
  if (error instanceof TypeError || code === "model-unusable")
    return t(keptIn === "server" ? "reader.fromServer" : "reader.fromBrowser");
  return t("reader.other", { reason: failureText(error) });
}
