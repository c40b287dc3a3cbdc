import type { Item } from "../item/item.ts";
import { leavesOut, likingOf, likingOfRating, REACTIONS, type Reaction } from "../taste/reaction.ts";

/** What a profile thinks of one item. Times are ISO 8601 in UTC. */
export interface Opinion {
  /** As it was when the person last had to do with it, so that taste needs no catalogue. */
  readonly item: Item;
  /** When each reaction was given. */
  readonly reactions: Readonly<Partial<Record<Reaction, string>>>;
  /** 0 to 10. */
  readonly rating: number | null;
  /** How often it was shown and left, as of `passedAt`; fades from then on. */
  readonly passed: number;
  readonly passedAt: string | null;
  /** When the opinion last changed. */
  readonly at: string;
}

/** Until when an item that is never to come again stays away. */
export const FOR_EVER = "9999-12-31T23:59:59.999Z";

/** "Not now" is about tonight, ms. */
const TONIGHT_MS = 12 * 3_600_000;
/** After this long an item that was passed over counts as passed over half as often, ms. */
const HALF_LIFE_MS = 14 * 86_400_000;

/** Which reactions cannot stand beside a new one. */
const ENDS: Readonly<Record<Reaction, readonly Reaction[]>> = {
  like: ["never", "not-now"],
  "not-now": [],
  never: ["like", "watchlist", "not-now"],
  seen: ["watchlist"],
  watchlist: ["never", "not-now"],
  started: ["watchlist", "not-now"],
  finished: ["watchlist", "started"],
};

export function noOpinion(item: Item, at: string): Opinion {
  return { item, reactions: {}, rating: null, passed: 0, passedAt: null, at };
}

export function withReaction(opinion: Opinion, reaction: Reaction, at: string): Opinion {
  const kept = without(opinion.reactions, [...ENDS[reaction], reaction]);
  const seen = reaction === "watchlist" ? seenByRating(opinion) : {};
  return { ...opinion, reactions: { ...seen, ...kept, [reaction]: at }, at };
}

/** A rating has no time of its own: what is wanted again after it is marked as seen before. */
function seenByRating({ rating, at }: Opinion): Opinion["reactions"] {
  return rating === null ? {} : { seen: at };
}

/** Takes a reaction, or the rating, back. */
export function withdrawn(opinion: Opinion, what: Reaction | "rating", at: string): Opinion {
  if (what === "rating") return { ...opinion, rating: null, at };
  return { ...opinion, reactions: without(opinion.reactions, [what]), at };
}

export function withRating(opinion: Opinion, rating: number, at: string): Opinion {
  return { ...opinion, reactions: without(opinion.reactions, ["watchlist"]), rating, at };
}

/** The item was on a list that the person left for another. */
export function passedOver(opinion: Opinion, at: string): Opinion {
  return { ...opinion, passed: passedLately(opinion, at) + 1, passedAt: at, at };
}

/** How often it was passed over, seen from a later moment: halved every two weeks. */
export function passedLately({ passed, passedAt }: Opinion, at: string): number {
  return passedAt === null ? 0 : fadedSince(passed, Date.parse(at) - Date.parse(passedAt));
}

/** @param age ms */
export function fadedSince(passed: number, age: number): number {
  return passed * 0.5 ** (Math.max(0, age) / HALF_LIFE_MS);
}

/** How much of the kind is welcome, −1 to 1: by the rating, else by the reaction that says most. */
export function likingOfOpinion({ reactions, rating }: Opinion): number {
  if (rating !== null) return likingOfRating(rating);
  return REACTIONS.reduce((most, reaction) => {
    const liking = reactions[reaction] === undefined ? 0 : likingOf(reaction);
    return Math.abs(liking) > Math.abs(most) ? liking : most;
  }, 0);
}

/**
 * Until when the item is not to be recommended; `null` when it may be. Who has rated it has seen it, and who then
 * put it on the watchlist wants to see it again.
 */
export function leftOutUntil(opinion: Opinion): string | null {
  const { reactions, rating } = opinion;
  const isOut = rating !== null || leftOutAt(opinion).length > 0;
  if (isOut && !isOnWatchlist(opinion)) return FOR_EVER;
  const notNow = reactions["not-now"];
  return notNow === undefined ? null : new Date(Date.parse(notNow) + TONIGHT_MS).toISOString();
}

/** Whether the person wants to see it, and has not said since that they did: what was said last counts. */
export function isOnWatchlist(opinion: Pick<Opinion, "reactions" | "rating">): boolean {
  const { watchlist } = opinion.reactions;
  if (watchlist === undefined) return false;
  const out = leftOutAt(opinion);
  return out.every((at) => at < watchlist) && (opinion.rating === null || out.length > 0);
}

/** When each was said of what leaves an item out. */
function leftOutAt({ reactions }: Pick<Opinion, "reactions">): readonly string[] {
  return REACTIONS.flatMap((reaction) => (leavesOut(reaction) ? (reactions[reaction] ?? []) : []));
}

/** Whether nothing is left in it that would be worth keeping. */
export function isEmptyOpinion({ reactions, rating, passed }: Opinion): boolean {
  return Object.keys(reactions).length === 0 && rating === null && passed === 0;
}

function without(reactions: Opinion["reactions"], gone: readonly Reaction[]): Opinion["reactions"] {
  return Object.fromEntries(
    Object.entries(reactions).filter(([reaction]) => !gone.includes(reaction as Reaction)),
  );
}
