import type { Kind, Reaction } from "@moodreel/core";
import type { OpinionBody, RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { rateItem, react, withdraw } from "../api/profile-api.ts";
import type { MoodShown } from "./mood-shown.ts";
import { withSaid } from "./said-by.ts";
import { useEnsuredProfile } from "../viewers/use-ensured-profile.ts";

/** What somebody says of an item: a reaction, a rating of 0 to 10, or that one of them is taken back. */
export type Said =
  | { readonly reaction: Reaction }
  | { readonly rating: number }
  | { readonly back: Reaction | "rating" };

interface About {
  readonly item: string;
  readonly said: Said;
}

interface Answer {
  readonly profile: string;
  readonly opinion: OpinionBody;
}

/** Sends it, and shows it on every list of theirs that has the item. The lists themselves stay as they are. */
export function useSay(kind: Kind, shown: MoodShown | null): UseMutationResult<Answer, Error, About> {
  const client = useQueryClient();
  const profile = useEnsuredProfile();
  return useMutation({
    mutationFn: async (about: About) => {
      const name = await profile();
      return { profile: name, opinion: await send(name, about, kind, shown) };
    },
    onSuccess: ({ profile: by, opinion: { item, reactions, rating } }) => {
      const said = { profile: by, item: item.id, reactions: Object.keys(reactions) as Reaction[], rating };
      const lists = client.getQueriesData<RecommendationResponse>({ queryKey: ["recommendations"] });
      for (const [key, list] of lists) {
        const request = key[1] as RecommendationRequest | null;
        if (list !== undefined && request !== null) client.setQueryData(key, withSaid(list, request, said));
      }
      // Asked anew when a list is next wanted; what is on the page does not jump.
      void client.invalidateQueries({ queryKey: ["recommendations"], refetchType: "none" });
      for (const key of ["opinions", "learned", "history"])
        void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

function send(
  name: string,
  { item, said }: About,
  kind: Kind,
  shown: MoodShown | null,
): Promise<OpinionBody> {
  if ("back" in said) return withdraw(name, { item, kind, reaction: said.back });
  const catalog = shown?.catalog === undefined ? {} : { catalog: shown.catalog };
  if ("rating" in said) return rateItem(name, { item, kind, ...catalog, rating: said.rating });
  const mood = shown === null ? {} : { mood: shown.mood };
  return react(name, { item, kind, ...catalog, reaction: said.reaction, ...mood });
}
