import type { Kind, Reaction } from "@moodreel/core";
import type { OpinionBody, RecommendationResponse } from "@moodreel/server/schema";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { rateItem, react, withdraw } from "../api/profile-api.ts";
import type { MoodShown } from "../films/mood-shown.ts";
import { useEnsuredProfile } from "./use-ensured-profile.ts";

/** What somebody says of an item: a reaction, a rating of 0 to 10, or that one of them is taken back. */
export type Said =
  | { readonly reaction: Reaction }
  | { readonly rating: number }
  | { readonly back: Reaction | "rating" };

interface About {
  readonly item: string;
  readonly said: Said;
}

/** Sends it, and shows it on every list that has the item. The lists themselves stay as they are. */
export function useSay(kind: Kind, shown: MoodShown | null): UseMutationResult<OpinionBody, Error, About> {
  const client = useQueryClient();
  const profile = useEnsuredProfile();
  return useMutation({
    mutationFn: async ({ item, said }: About) => {
      const name = await profile();
      if ("back" in said) return withdraw(name, { item, kind, reaction: said.back });
      const catalog = shown?.catalog === undefined ? {} : { catalog: shown.catalog };
      if ("rating" in said) return rateItem(name, { item, kind, ...catalog, rating: said.rating });
      return react(name, {
        item,
        kind,
        ...catalog,
        reaction: said.reaction,
        ...(shown === null ? {} : { mood: shown.mood }),
      });
    },
    onSuccess: ({ item, reactions, rating }) => {
      const said = { reactions: Object.keys(reactions) as Reaction[], rating };
      client.setQueriesData<RecommendationResponse>({ queryKey: ["recommendations"] }, (list) =>
        list === undefined
          ? list
          : { ...list, items: list.items.map((one) => (one.id === item.id ? { ...one, said } : one)) },
      );
      // Asked anew when a list is next wanted; what is on the page does not jump.
      void client.invalidateQueries({ queryKey: ["recommendations"], refetchType: "none" });
      for (const key of ["opinions", "learned", "history"])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
