import {
  DEFAULTS,
  INTENTS,
  KINDS,
  type Filters,
  type GenreWeight,
  type Intent,
  type Item,
  type Kind,
} from "@moodreel/core";
import { normalise } from "@moodreel/core/emotion";
import { canonicalKeys } from "@moodreel/core/genre";
import {
  joinMoods,
  roomLeads,
  type RoomCard,
  type RoomLead,
  type RoomMood,
  type RoomTrouble,
} from "@moodreel/core/room";
import type { Context } from "../context/context.ts";
import { checkWhole, checkWord, invalid } from "../questions/check.ts";
import { recommendFromStore } from "../recommend/recommend-from-store.ts";
import { readViewers } from "../viewers/viewers.ts";

export interface RoomCardsQuestion {
  /** How each guest feels; at least one. */
  readonly moods: readonly RoomMood[];
  /** Profiles of those who watch: what they have seen or ruled out does not come, and the strictest age limit holds. */
  readonly viewers?: readonly string[] | undefined;
  /** For guests whose word does not say what a list should do. */
  readonly intent?: Intent | undefined;
  readonly kind?: Kind | undefined;
  readonly catalog?: string | undefined;
  readonly filters?: Omit<Filters, "exclude"> | undefined;
  /** Ids of cards that were dealt before. */
  readonly shown?: readonly string[] | undefined;
  /** By default 3. */
  readonly count?: number | undefined;
  readonly seed: number;
}

/** Cards, the best first; or why there are none. */
export type RoomCardsAnswer =
  | { readonly outcome: "cards"; readonly cards: readonly RoomCard[] }
  | RoomTrouble;

const CARDS = 3;
const MOST_CARDS = 12;

/**
 * Films for several people in moods of their own, so many for each mood as is its share. Nothing of the moods
 * is kept, whoever watches: they are those of guests.
 *
 * @throws MoodreelError `request-invalid`, `profile-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function roomCards(context: Context, question: RoomCardsQuestion): Promise<RoomCardsAnswer> {
  const { kind = DEFAULTS.kind, intent = DEFAULTS.intent, count = CARDS, shown = [] } = question;
  checkWhole("count", count, 1, MOST_CARDS);
  checkWord("kind", kind, KINDS);
  checkWord("intent", intent, INTENTS);
  const joined = joinMoods(question.moods);
  const scores = joined === null ? null : normalise(joined.scores);
  if (scores === null) throw invalid("moods: give how at least one guest feels.");
  const names = question.viewers ?? [];
  const viewers =
    names.length === 0
      ? undefined
      : await readViewers(context, { names, fairness: "least-misery", includeSeen: false }, kind);
  const dealt: { readonly card: RoomCard; readonly key: string }[] = [];
  let trouble: RoomTrouble | null = null;
  const without = new Set<string>();
  const since = context.now();
  const ask = (lead: RoomLead, wanted: number) =>
    recommendFromStore(context, {
      mood: { scores, dominant: lead.emotion, confidence: scores[lead.emotion], since },
      basis: "chosen",
      intent: lead.intent ?? intent,
      kind,
      catalog: question.catalog,
      filters: { ...question.filters, exclude: [...shown, ...dealt.map(({ card }) => card.id)] },
      genresAsked: lead.genres,
      count: wanted,
      seed: question.seed,
      effort: joined?.effort,
      viewers,
    });
  // What there is too little of for one mood goes to the others.
  for (let before = -1; before < without.size && dealt.length < count;) {
    before = without.size;
    const led = roomLeads(question.moods, kind, count, without);
    for (const lead of new Set(led)) {
      const wanted =
        led.filter((one) => one === lead).length - dealt.filter(({ key }) => key === lead.key).length;
      if (wanted <= 0) continue;
      const answer = await ask(lead, wanted);
      if (answer.outcome === "items") {
        const found = answer.items.map((item) => cardOf(item, kind, lead.emotion, answer.genres));
        dealt.push(...found.map((card) => ({ card, key: lead.key })));
      } else if (answer.outcome === "nothing-fits" || answer.outcome === "unmapped-emotion")
        trouble ??= { outcome: answer.outcome, message: answer.message };
      if (answer.items.length < wanted) without.add(lead.key);
    }
  }
  if (dealt.length > 0) return { outcome: "cards", cards: dealt.slice(0, count).map(({ card }) => card) };
  return trouble ?? { outcome: "nothing-fits", message: "There is nothing else for these moods." };
}

/** What of an item is the same for all who see it: no opinions, and no reasons that come of somebody's taste. */
function cardOf(
  item: Item,
  kind: Kind,
  because: RoomCard["because"],
  wanted: readonly GenreWeight[],
): RoomCard {
  const { id, title, year, genres, runtime, certificate } = item;
  const keys = new Set(wanted.filter((one) => one.because === because).map(({ key }) => key));
  const brings = genres.filter((genre) => canonicalKeys([genre]).some((key) => keys.has(key)));
  return {
    id,
    title,
    year,
    genres,
    runtime,
    kind,
    ...(certificate === undefined ? {} : { certificate }),
    because,
    brings,
  };
}
