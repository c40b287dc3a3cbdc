import type { Item, Reaction } from "@moodreel/core";
import { leftOutUntil, passedBefore, type Opinion } from "@moodreel/core/profile";
import type { PassedOver } from "@moodreel/core/rank";
import { rememberByObject } from "@moodreel/core/remember";
import { joinIds } from "@moodreel/core/table";
import type { ProfileState } from "@moodreel/store";

/** What a viewer said of an item. */
export interface SaidOfItem {
  readonly reactions: readonly Reaction[];
  readonly rating: number | null;
}

interface OpinionOf extends SaidOfItem {
  readonly profile: string;
  /** Whether it keeps the item off their lists now. */
  readonly leavesOut: boolean;
}

/** What viewers said of items, and which they left. */
export interface Memory {
  /** Ids of items that any of them has seen or ruled out. */
  readonly leftOut: readonly Item["id"][];
  /** Ids of items that any of them wants to see and has not seen. */
  readonly listed: ReadonlySet<Item["id"]>;
  /** The mean of how often each passed it over lately. */
  readonly passedOver: PassedOver;
  /** The opinion of each who has one, in their order. */
  readonly opinionsOf: (id: Item["id"]) => readonly OpinionOf[];
}

/**
 * @param includeSeen leaves nothing out
 * @param at ISO 8601
 */
export function memoryOf(states: readonly ProfileState[], includeSeen: boolean, at: string): Memory {
  const byViewer = states.map(({ profile: { name: profile }, opinions }) => ({
    profile,
    opinions: byItem(opinions),
  }));
  const passed = passedByItem(states, at);
  return {
    leftOut: includeSeen ? [] : joinIds(states.map(({ leftOut }) => leftOut)),
    listed: listedBy(states),
    passedOver: Object.assign((id: Item["id"]) => passed.get(id) ?? 0, { ids: [...passed.keys()] }),
    opinionsOf: (id) =>
      byViewer.flatMap(({ profile, opinions }) => {
        const opinion = opinions.get(id);
        return opinion === undefined
          ? []
          : [{ profile, ...saidIn(opinion), leavesOut: (leftOutUntil(opinion) ?? "") > at }];
      }),
  };
}

function listedBy(states: readonly ProfileState[]): ReadonlySet<Item["id"]> {
  const [only] = states;
  if (only !== undefined && states.length === 1) return setOf(only.watchlist);
  return new Set(states.flatMap(({ watchlist }) => watchlist));
}

const setOf = rememberByObject((ids: readonly Item["id"][]): ReadonlySet<Item["id"]> => new Set(ids));

/** Worked out once: a store gives the same opinions again until there is another one. */
const byItem = rememberByObject(
  (opinions: readonly Opinion[]): ReadonlyMap<Item["id"], Opinion> =>
    new Map(opinions.map((opinion) => [opinion.item.id, opinion])),
);
const everPassed = rememberByObject((opinions: readonly Opinion[]) =>
  opinions.filter(({ passedAt }) => passedAt !== null),
);

function passedByItem(states: readonly ProfileState[], at: string): ReadonlyMap<Item["id"], number> {
  const passed = new Map<Item["id"], number>();
  const moment = Date.parse(at);
  for (const { opinions } of states) {
    for (const opinion of everPassed(opinions)) {
      const { id } = opinion.item;
      passed.set(id, (passed.get(id) ?? 0) + passedBefore(opinion, moment) / states.length);
    }
  }
  return passed;
}

function saidIn({ reactions, rating }: Opinion): SaidOfItem {
  return { reactions: Object.keys(reactions) as Reaction[], rating };
}
