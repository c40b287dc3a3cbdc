import type { MoodreelApi } from "./moodreel-api.ts";

type KeptIn = MoodreelApi["keptIn"];

const WHERE: Readonly<Record<KeptIn, string>> = {
  server: "on your own Moodreel server",
  browser: "in this browser",
};

/** "on your own Moodreel server", "in this browser": where what is kept is. */
export function whereKept(keptIn: KeptIn): string {
  return WHERE[keptIn];
}
