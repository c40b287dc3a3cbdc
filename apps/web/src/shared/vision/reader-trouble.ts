import type { MoodreelApi } from "../api/moodreel-api.ts";

const TAP = "Until then, tap a mood.";

const DID_NOT_COME: Readonly<Record<MoodreelApi["keptIn"], string>> = {
  server: `What reads faces did not come from the server. See whether it still runs where you started it, and reload the page. ${TAP}`,
  browser: `What reads faces is loaded when it is first used, and did not come. See whether you are online, and reload the page. ${TAP}`,
};

/**
 * Why no face can be read, and what to do. A part that is not loaded is named by no address: it says
 * nothing to the person.
 */
export function readerTrouble(error: unknown, keptIn: MoodreelApi["keptIn"]): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // A module that does not come is a TypeError in all browsers, in each with another message.
  if (error instanceof TypeError || code === "model-unusable") return DID_NOT_COME[keptIn];
  const reason = error instanceof Error ? error.message : String(error);
  return `${reason} Tap a mood instead, or reload the page.`;
}
