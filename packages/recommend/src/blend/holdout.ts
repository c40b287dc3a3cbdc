import { countsOf } from "../interactions/counts-of.ts";
import { historyOf } from "../interactions/history.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { LIKED_FROM } from "../interactions/rating.ts";
import type { ScoreRequest } from "../scorer/scorer.ts";

/** What somebody liked next, and what was known of them before. */
export interface HeldOut {
  /** Position of the person. */
  readonly user: number;
  readonly request: ScoreRequest;
  /** Position of the item. */
  readonly target: number;
}

export interface Split {
  readonly train: Interactions;
  readonly held: readonly HeldOut[];
}

/** Of a person's ratings no larger share is held out, but one is. */
const MOST_HELD = 0.25;

/**
 * Leave-last-out by time: of each chosen user the latest ratings are taken away. What they liked of these is
 * looked for, given all that they had rated until then; the latest of all they did like.
 *
 * @param minimum ratings that a user must have, those held out included
 * @param choose of the eligible users (positions), those to take
 * @param each ratings that are taken away from a user, of a short history fewer
 */
export function leaveLastOut(
  interactions: Interactions,
  minimum: number,
  choose: (eligible: readonly number[]) => readonly number[] = (all) => all,
  each = 1,
): Split {
  const { users, offsets, item, value, at } = interactions;
  const eligible: number[] = [];
  for (let u = 0; u < users.length; u++) {
    const end = offsets[u + 1]!;
    if (end - offsets[u]! >= minimum && value[end - 1]! >= LIKED_FROM) eligible.push(u);
  }
  const gone = new Uint8Array(item.length);
  const held = choose(eligible).flatMap((user): readonly HeldOut[] => {
    const [start, end] = [offsets[user]!, offsets[user + 1]!];
    const from = end - Math.max(1, Math.min(each, Math.floor((end - start) * MOST_HELD)));
    gone.fill(1, from, end);
    const history = historyOf(interactions, user);
    return Array.from({ length: end - from }, (_, k) => from + k)
      .filter((row) => value[row]! >= LIKED_FROM)
      .map((row) => ({
        user,
        request: { history: history.slice(0, row - start), at: at[row]! },
        target: item[row]!,
      }));
  });
  return { train: without(interactions, gone), held };
}

/**
 * A split by time: all that was rated before a moment, and what people chose first after it of what was known
 * then, given all that they had rated until they did.
 *
 * @param share of the ratings that are before the moment
 */
export function afterMoment(interactions: Interactions, share: number): Split {
  const { users, offsets, item, value, at } = interactions;
  const moment = at.toSorted()[Math.floor(share * at.length)] ?? 0;
  const train = without(
    interactions,
    Uint8Array.from(at, (time) => Number(time >= moment)),
  );
  const known = countsOf(train);
  const held = users.flatMap((_, user): readonly HeldOut[] => {
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++) {
      if (at[row]! < moment || value[row]! < LIKED_FROM || known[item[row]!] === 0) continue;
      const history = historyOf(interactions, user).slice(0, row - offsets[user]!);
      return [{ user, request: { history, at: at[row]! }, target: item[row]! }];
    }
    return [];
  });
  return { train, held };
}

/** The same matrix without the ratings that are marked by 1. Users and items keep their positions. */
export function without(interactions: Interactions, gone: Uint8Array): Interactions {
  const { users, offsets } = interactions;
  const ends = new Uint32Array(users.length + 1);
  for (let u = 0; u < users.length; u++) {
    let left = 0;
    for (let row = offsets[u]!; row < offsets[u + 1]!; row++) left += 1 - gone[row]!;
    ends[u + 1] = ends[u]! + left;
  }
  const stays = (_: number, row: number): boolean => gone[row] === 0;
  return {
    ...interactions,
    offsets: ends,
    item: interactions.item.filter(stays),
    value: interactions.value.filter(stays),
    at: interactions.at.filter(stays),
  };
}
