import type { Kind } from "@moodreel/core";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { useApi } from "../../shared/api/api-context.tsx";
import { refreshOpinions } from "../../shared/api/changes.ts";
import { KEYS } from "../../shared/api/query-keys.ts";
import type { Film } from "./card/film.ts";
import type { MoodShown } from "../../shared/opinions/mood-shown.ts";
import { isReactedTo } from "../../shared/opinions/said-by.ts";
import { useWatching } from "../../shared/viewers/use-watching.ts";

/**
 * Notes that a list is left for another one: what nothing was said of counts as passed over, by all who
 * watch together.
 *
 * @param onDone also when it could not be noted: that must not keep the person from other films
 */
export function usePassOver(
  kind: Kind,
  shown: MoodShown | null,
  onDone: () => void,
): UseMutationResult<void, Error, readonly Film[]> {
  const client = useQueryClient();
  const api = useApi();
  const watching = useWatching();
  return useMutation({
    mutationFn: async (films: readonly Film[]) => {
      const items = films.filter((film) => !isReactedTo(film)).map(({ id }) => id);
      if (shown === null || items.length === 0) return;
      await Promise.all(watching.map((name) => api.passOver(name, { items, kind, ...shown })));
      // Asked again when it is next wanted, but by Back.
      void client.invalidateQueries({ queryKey: KEYS.recommendations, refetchType: "none" });
      void refreshOpinions(client);
    },
    onSettled: onDone,
  });
}
