import type { Reaction } from "@moodreel/core";
import type { RecommendationRequest, Recommendation } from "@moodreel/client";

type Listed = Recommendation["items"][number];

/**
 * A list for several holds in `saidBy` what each has said. As the one who reacts sees it, their own word
 * is `said`, and `saidBy` has the others'.
 */
export function asSeenBy(item: Listed, reacting: string | null): Listed {
  if (item.saidBy === undefined) return item;
  return {
    ...item,
    said: item.saidBy.find(({ profile }) => profile === reacting) ?? null,
    saidBy: item.saidBy.filter(({ profile }) => profile !== reacting),
  };
}

/** Whether anybody whom the list is for has reacted to it. */
export function isReactedTo({ said, saidBy = [] }: Listed): boolean {
  return [said, ...saidBy].some((one) => one !== null && one.reactions.length > 0);
}

interface NowSaid {
  readonly profile: string;
  readonly item: string;
  readonly reactions: readonly Reaction[];
  readonly rating: number | null;
}

/** The list that `request` gave, with what somebody now says of one of its items, if it is for them. */
export function withSaid(
  list: Recommendation,
  request: RecommendationRequest,
  { profile, item, reactions, rating }: NowSaid,
): Recommendation {
  const said = { reactions: [...reactions], rating };
  const isTheirs = request.profile === profile;
  if (!isTheirs && request.profiles?.includes(profile) !== true) return list;
  return {
    ...list,
    items: list.items.map((one) => {
      if (one.id !== item) return one;
      if (isTheirs) return { ...one, said };
      const others = (one.saidBy ?? []).filter((other) => other.profile !== profile);
      return { ...one, saidBy: [...others, { profile, ...said }] };
    }),
  };
}
