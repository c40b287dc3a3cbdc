import type { Kind } from "@moodreel/core";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { passOver } from "../api/profile-api.ts";
import type { Film } from "../films/film-card.tsx";
import type { MoodShown } from "../films/mood-shown.ts";
import { useProfile } from "./use-profiles.ts";

/**
 * Notes that a list is left for another one: what nothing was said of counts as passed over.
 *
 * @param onDone also when it could not be noted: that must not keep the person from other films
 */
export function usePassOver(
  kind: Kind,
  shown: MoodShown | null,
  onDone: () => void,
): UseMutationResult<void, Error, readonly Film[]> {
  const client = useQueryClient();
  const profile = useProfile();
  return useMutation({
    mutationFn: async (films: readonly Film[]) => {
      const left = films.filter(({ said }) => said === null || said.reactions.length === 0);
      if (profile === null || shown === null || left.length === 0) return;
      await passOver(profile.name, { items: left.map(({ id }) => id), kind, ...shown });
      for (const key of ["learned", "opinions"]) void client.invalidateQueries({ queryKey: [key] });
    },
    onSettled: onDone,
  });
}
