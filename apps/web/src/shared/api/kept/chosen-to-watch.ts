import { whoWatches } from "@moodreel/core/taste";
import { readPreferences } from "../../preferences/use-preferences.ts";

/** Names of those who watch in this browser, as they were chosen, whether or not they are known without the server. */
export function chosenToWatch(): readonly string[] {
  const { profile, together } = readPreferences();
  const chosen = profile === "" ? null : profile;
  return whoWatches(chosen, together, chosen === null ? together : [chosen, ...together]);
}
