import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { meaningOfFeeling } from "../feeling/meaning-of-feeling.ts";
import type { Kind } from "../item/item.ts";
import type { Intent } from "../policy/policy.ts";
import type { RoomMood } from "./room-mood.ts";

/** What a card of a round is for: an emotion of the guests, or a word that asks for genres of its own. */
export interface RoomLead {
  /** The same for what is the same. */
  readonly key: string;
  readonly emotion: Emotion;
  /** Where the guests' word says what a list should do. */
  readonly intent?: Intent;
  /** Genres that the word asks for in place of the emotion's. */
  readonly genres?: readonly string[];
}

/**
 * What leads each card of a round, the strongest first: as many cards to each lead as is its share of the guests,
 * by the method of Sainte-Laguë. So of three guests in three moods each finds a card for theirs, and somebody
 * romantic a love story.
 *
 * @param cards how many there are
 * @param without keys of leads that no card can be found for
 * @returns fewer than `cards` only where no lead is left
 *
 * @example
 * ```ts
 * import { certain } from "@moodreel/core";
 * import { roomLeads } from "@moodreel/core/room";
 *
 * const leads = roomLeads([{ scores: certain("happy") }, { scores: certain("sad") }], "movie", 2);
 * console.log(leads.map(({ emotion }) => emotion)); // [ 'happy', 'sad' ]
 * ```
 */
export function roomLeads(
  moods: readonly RoomMood[],
  kind: Kind,
  cards: number,
  without: ReadonlySet<string> = new Set(),
): readonly RoomLead[] {
  const shared = sharesOf(moods, kind).filter(({ lead: { key } }) => !without.has(key));
  const won = new Map<string, number>();
  const wonBy = ({ lead }: Shared): number => won.get(lead.key) ?? 0;
  const claim = (one: Shared): number => one.share / (2 * wonBy(one) + 1);
  for (let card = 0; card < cards && shared.length > 0; card += 1) {
    const next = shared.reduce((best, one) => (claim(one) > claim(best) ? one : best));
    won.set(next.lead.key, wonBy(next) + 1);
  }
  return shared
    .toSorted((a, b) => b.share - a.share)
    .flatMap((one) => Array<RoomLead>(wonBy(one)).fill(one.lead));
}

interface Shared {
  readonly lead: RoomLead;
  /** Of all guests. */
  share: number;
}

function sharesOf(moods: readonly RoomMood[], kind: Kind): readonly Shared[] {
  const all = new Map<string, Shared>();
  const add = (lead: RoomLead, share: number): void => {
    const there = all.get(lead.key);
    if (there === undefined) all.set(lead.key, { lead, share });
    else there.share += share;
  };
  for (const { scores, feeling } of moods) {
    const meant = feeling === undefined ? undefined : meaningOfFeeling(feeling);
    const intent = meant?.intent === undefined ? {} : { intent: meant.intent };
    const genres = meant?.genres?.[kind];
    if (meant !== undefined && genres !== undefined) {
      add({ key: `${feeling}`, emotion: meant.emotion, genres, ...intent }, 1);
      continue;
    }
    for (const emotion of EMOTIONS.filter((one) => scores[one] > 0))
      add({ key: [emotion, ...Object.values(intent)].join(" "), emotion, ...intent }, scores[emotion]);
  }
  return [...all.values()];
}
