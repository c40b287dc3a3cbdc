import { usePreferences } from "../preferences/use-preferences.ts";
import { useProfile, useProfiles } from "./use-profiles.ts";
import { whoWatches } from "@moodreel/core/taste";

/** Names of those the list is for: nobody, one, or several together. */
export function useWatching(): readonly string[] {
  const { data = [] } = useProfiles();
  const reacting = useProfile();
  const [{ together }] = usePreferences();
  return whoWatches(
    reacting?.name ?? null,
    together,
    data.map(({ name }) => name),
  );
}
