import { useContext } from "react";
import { usePreferences } from "../preferences/use-preferences.ts";
import { useProfile, useProfiles } from "./use-profiles.ts";
import { whoWatches } from "@moodreel/core/taste";
import { Seated } from "./seated.ts";

/** Names of those the list is for: whose faces were named, else who was chosen; nobody, one, or several together. */
export function useWatching(): readonly string[] {
  const seated = useContext(Seated);
  const { data = [] } = useProfiles();
  const chosen = useChosen();
  const named = data.map(({ name }) => name).filter((name) => seated.includes(name));
  return named.length === 0 ? chosen : named;
}

/** Names of those who were chosen to watch, in the page's header and under "Together". */
export function useChosen(): readonly string[] {
  const { data = [] } = useProfiles();
  const reacting = useProfile();
  const [{ together }] = usePreferences();
  return whoWatches(
    reacting?.name ?? null,
    together,
    data.map(({ name }) => name),
  );
}
