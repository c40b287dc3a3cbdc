import type { Kind, Reaction } from "@moodreel/core";
import type { Opinion } from "@moodreel/client";
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";
import { useApi, useApiQueries } from "../api/api-context.tsx";
import { changeLists, refreshOpinions } from "../api/changes.ts";
import type { MoodreelApi } from "../api/moodreel-api.ts";
import { KEYS } from "../api/query-keys.ts";
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
  /** Who says it, where that was asked for; else who is watching. */
  readonly by?: string;
}

interface Answer {
  readonly profile: string;
  readonly opinion: Opinion;
}

/** Sends it, and shows it on every list of theirs that has the item. The lists themselves stay as they are. */
export function useSay(kind: Kind, shown: MoodShown | null): UseMutationResult<Answer, Error, About> {
  const client = useQueryClient();
  const api = useApi();
  const queries = useApiQueries();
  const profile = useEnsuredProfile();
  return useMutation({
    // One after another: what is taken back must have been said before.
    scope: { id: "say" },
    mutationFn: async (about: About) => {
      const name = about.by ?? (await profile());
      return { profile: name, opinion: await send(api, name, about, kind, shown) };
    },
    onSuccess: ({ profile: by, opinion: { item, reactions, rating } }) => {
      const said = { profile: by, item: item.id, reactions: Object.keys(reactions) as Reaction[], rating };
      changeLists(client, queries, (list, request) => [request, withSaid(list, request, said)]);
      // Asked again when a list is next wanted; what is on the page does not jump.
      void client.invalidateQueries({ queryKey: KEYS.recommendations, refetchType: "none" });
      void refreshOpinions(client);
    },
  });
}

function send(
  api: MoodreelApi,
  name: string,
  { item, said }: About,
  kind: Kind,
  shown: MoodShown | null,
): Promise<Opinion> {
  if ("back" in said) return api.withdraw(name, { item, kind, reaction: said.back });
  const catalog = shown?.catalog === undefined ? {} : { catalog: shown.catalog };
  if ("rating" in said) return api.rateItem(name, { item, kind, ...catalog, rating: said.rating });
  const mood = shown === null ? {} : { mood: shown.mood };
  return api.react(name, { item, kind, ...catalog, reaction: said.reaction, ...mood });
}
