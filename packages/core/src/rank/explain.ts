import type { Emotion } from "../emotion/emotion.ts";
import type { Item } from "../item/item.ts";
import type { GenreOrigin } from "../policy/learn/genre-origin.ts";
import type { Intent } from "../policy/policy.ts";
import type { Taste, TasteReason } from "../taste/taste.ts";
import type { RankedItem } from "./ranked-item.ts";
import type { Basis, Reason } from "./reason.ts";

/** Why this item is here, strongest first. */
export function explain(
  { item, matched }: RankedItem,
  intent: Intent,
  basis: Basis,
  taste?: Taste,
  originOf?: (genre: string, emotion: Emotion) => GenreOrigin,
): readonly Reason[] {
  const leading = matched.filter(({ leads }) => leads);
  const reasons: Reason[] = [];
  const origins = new Map<GenreOrigin, string[]>();
  for (const { key, genre, because } of leading) {
    const origin = originOf?.(key, because) ?? "table";
    origins.set(origin, [...(origins.get(origin) ?? []), genre]);
  }
  const [lead] = leading;
  if (lead !== undefined) {
    const { because: emotion } = lead;
    const lifts = intent === "lift" && BAD.has(emotion);
    for (const [origin, genres] of origins)
      reasons.push({ why: "genre", genres, origin, emotion, basis, lifts });
  }
  for (const { genre, because, leads } of matched) {
    if (!leads) reasons.push({ why: "touch", genre, emotion: because, basis });
  }
  return [...reasons, ...tasteReasons(item, taste), ...praiseOf(item)];
}

const BAD: ReadonlySet<Emotion> = new Set<Emotion>(["sad", "angry", "disgust", "fear", "contempt"]);

/** Taste is a reason only where it favours the item: from here on, of 0 to 1. */
const LIKED = 0.6;
/** So many titles are named at most. */
const NAMED = 2;

function tasteReasons(item: Item, taste: Taste | undefined): readonly Reason[] {
  // What one of a group loves is named as theirs, even where another's dislike evens it out.
  if (taste === undefined || taste.certainty === 0 || (taste.ofKeenest?.(item) ?? taste.of(item)) < LIKED)
    return [];
  const liked = taste.because(item, NAMED).slice(0, NAMED);
  // What speaks for an item because it is not what was disliked is said apart: nobody likes what they disliked.
  const unlike = (taste.unlike?.(item, NAMED) ?? []).slice(0, NAMED);
  return [
    ...byViewer(liked).map(({ share, ...named }) => ({ why: "like", ...named, share }) as const),
    ...byViewer(unlike).map(({ share: _share, ...named }) => ({ why: "unlike", ...named }) as const),
  ];
}

interface Named {
  readonly titles: readonly string[];
  readonly viewer?: string;
  readonly share: number;
}

/** What one of several likes is said of them alone. */
function byViewer(reasons: readonly TasteReason[]): readonly Named[] {
  const viewers = [...new Set(reasons.map(({ viewer }) => viewer))];
  return viewers.map((viewer) => {
    const own = reasons.filter((reason) => reason.viewer === viewer);
    const titles = own.map(({ title }) => title);
    const share = own.reduce((sum, reason) => sum + reason.share, 0);
    return { titles, ...(viewer === undefined ? {} : { viewer }), share };
  });
}

function praiseOf({ rating, votes }: Item): readonly Reason[] {
  return rating === null && votes === null ? [] : [{ why: "praise", rating, votes }];
}
