import type { Emotion } from "../emotion/emotion.ts";
import type { Feeling } from "../feeling/feeling.ts";
import type { Item } from "../item/item.ts";
import type { GenreOrigin } from "../policy/learn/genre-origin.ts";
import type { Intent } from "../policy/policy.ts";
import type { Taste } from "../taste/taste.ts";
import type { RankedItem } from "./ranked-item.ts";

/** How an emotion reads after "you look". An expression is evidence, not a fact. */
const LOOKS: Readonly<Record<Emotion, string>> = {
  neutral: "neutral",
  happy: "happy",
  surprise: "surprised",
  sad: "sad",
  angry: "angry",
  disgust: "disgusted",
  fear: "afraid",
  contempt: "scornful",
};

export function looks(emotion: Emotion): string {
  return LOOKS[emotion];
}

/** Whether a mood was read from a face, chosen as one of the emotions, or said in a word: the sentences differ. */
export type Basis = "seen" | "chosen" | Feeling;

/** "you look happy" of a face, "you feel happy" of a choice, "you feel tired" of a word. */
export function youAre(emotion: Emotion, basis: Basis): string {
  if (basis === "seen") return `you look ${LOOKS[emotion]}`;
  return `you feel ${basis === "chosen" ? LOOKS[emotion] : basis}`;
}

/** True sentences about why this item is here, strongest first. */
export function explain(
  { item, matched }: RankedItem,
  intent: Intent,
  basis: Basis,
  taste?: Taste,
  originOf?: (genre: string, emotion: Emotion) => GenreOrigin,
): readonly string[] {
  const leading = matched.filter(({ leads }) => leads);
  const reasons: string[] = [];
  const origins = new Map<GenreOrigin, string[]>();
  for (const { key, genre, because } of leading) {
    const origin = originOf?.(key, because) ?? "table";
    origins.set(origin, [...(origins.get(origin) ?? []), genre]);
  }
  const [lead] = leading;
  if (lead !== undefined) {
    for (const [origin, genres] of origins) {
      reasons.push(leadReason(genres.join(" and "), origin, lead.because, intent, basis));
    }
  }
  for (const { genre, because, leads } of matched) {
    if (leads) continue;
    const touch = basis === "seen" || basis === "chosen" ? `for a touch of ${because}` : "which goes with it";
    reasons.push(`${genre}, ${touch}`);
  }
  const liked = taste === undefined ? null : tasteReason(item, taste);
  if (liked !== null) reasons.push(liked);
  const unlike = taste === undefined ? null : unlikeReason(item, taste);
  if (unlike !== null) reasons.push(unlike);
  const praise = praiseOf(item);
  if (praise !== null) reasons.push(praise);
  return reasons;
}

function leadReason(
  genres: string,
  origin: GenreOrigin,
  emotion: Emotion,
  intent: Intent,
  basis: Basis,
): string {
  const mood = youAre(emotion, basis);
  if (origin === "taken") return `${genres}, which you have picked before when ${mood}`;
  if (origin === "tried") return `${genres}, to try something else: ${mood}`;
  return intent === "lift" && BAD.has(emotion)
    ? `${genres}, to lift you: ${mood}`
    : `${genres}, because ${mood}`;
}

const BAD: ReadonlySet<Emotion> = new Set<Emotion>(["sad", "angry", "disgust", "fear", "contempt"]);

/** Taste is a reason only where it favours the item: from here on, of 0 to 1. */
const LIKED = 0.6;
/** So many titles are named at most. */
const NAMED = 2;

function tasteReason(item: Item, taste: Taste): string | null {
  // What one of a group loves is named as theirs, even where another's dislike evens it out.
  const liked = taste.ofKeenest?.(item) ?? taste.of(item);
  if (taste.certainty === 0 || liked < LIKED) return null;
  const reasons = taste.because(item, NAMED).slice(0, NAMED);
  if (reasons.length === 0) return null;
  const share = reasons.reduce((sum, reason) => sum + reason.share, 0);
  return `like ${reasons.map(({ title }) => title).join(" and ")}: ${Math.round(share * 100)} % of what speaks for it in your taste`;
}

/** What speaks for an item because it is not what was disliked is said apart: nobody likes what they disliked. */
function unlikeReason(item: Item, taste: Taste): string | null {
  if (taste.certainty === 0 || (taste.ofKeenest?.(item) ?? taste.of(item)) < LIKED) return null;
  const titles = (taste.unlike?.(item, NAMED) ?? []).slice(0, NAMED).map(({ title }) => title);
  return titles.length === 0 ? null : `unlike ${titles.join(" and ")}`;
}

function praiseOf({ rating, votes }: Item): string | null {
  if (rating === null) return votes === null ? null : `${compact(votes)} votes`;
  return votes === null
    ? `rated ${rating.toFixed(1)}`
    : `${rating.toFixed(1)} from ${compact(votes)} vote${votes === 1 ? "" : "s"}`;
}

/** 52345 → `52k`: what fits on a card. */
function compact(n: number): string {
  if (n >= 1e6) return `${(n / 1e6).toFixed(1).replace(/\.0$/, "")}M`;
  return n >= 10_000
    ? `${Math.round(n / 1000)}k`
    : n >= 1000
      ? `${(n / 1000).toFixed(1).replace(/\.0$/, "")}k`
      : String(n);
}
