import { contentTaste, groupTaste, type Item, type Taste } from "@moodreel/core";
import { likingOfOpinion } from "@moodreel/core/profile";
import { rememberByObject } from "@moodreel/core/remember";
import type { Fairness, LikedItem } from "@moodreel/core/taste";
import type { TasteModel } from "@moodreel/recommend";
import type { ProfileState } from "@moodreel/store";

/**
 * Of each viewer of whom it is known the ids of the so many items that people like them liked best, whatever the
 * genre, best first.
 */
export type Suggest = (count: number) => readonly (readonly Item["id"][])[];

/** What one or several viewers together like. */
export interface ViewersTaste {
  readonly taste: Taste;
  /** Missing where nothing was learned from others. */
  readonly suggest: Suggest | undefined;
}

/** What is popular does not change from one moment to the next. */
const HOUR = 3600;

/**
 * By genres, people and tags of items and, where ratings of many people were learned from, by what those liked.
 *
 * @param at now, seconds since 1970
 */
export function viewersTaste(
  states: readonly ProfileState[],
  fairness: Fairness,
  model: TasteModel | null,
  at: number,
): ViewersTaste {
  const hour = HOUR * Math.floor(at / HOUR);
  const viewers = states.map(({ profile: { name }, opinions }) => ({
    name,
    ...tasteOf(opinions, model, hour),
  }));
  const [only] = viewers;
  if (only !== undefined && viewers.length === 1) return only;
  const suggests = viewers.flatMap(({ suggest }) => suggest ?? []);
  return {
    taste: groupTaste(viewers, fairness),
    suggest: suggests.length === 0 ? undefined : (count) => suggests.flatMap((suggest) => suggest(count)),
  };
}

function tasteOf(opinions: ProfileState["opinions"], model: TasteModel | null, at: number): ViewersTaste {
  const own = ownTaste(opinions);
  if (model === null) return own;
  const known = own.joined.get(model);
  if (known?.at === at) return known;
  // Opinions come newest first.
  const taste = model.tasteOf(own.taste, own.liked.toReversed(), at);
  const joined = { at, taste, suggest: remembering((count) => [taste.best(count)]) };
  own.joined.set(model, joined);
  return joined;
}

/** Asked for with every list: the same again as long as the taste is the same. */
function remembering(suggest: Suggest): Suggest {
  const known = new Map<number, ReturnType<Suggest>>();
  return (count) => {
    const before = known.get(count);
    if (before !== undefined) return before;
    const found = suggest(count);
    known.set(count, found);
    return found;
  };
}

/** Worked out once: a store gives the same opinions again until there is another one. */
const ownTaste = rememberByObject((opinions: ProfileState["opinions"]) => {
  const liked = withClearTitles(
    opinions
      .map((opinion) => ({ item: opinion.item, liking: likingOfOpinion(opinion) }))
      .filter(({ liking }) => liking !== 0),
  );
  return {
    taste: contentTaste(liked),
    suggest: undefined,
    liked,
    joined: new WeakMap<TasteModel, ViewersTaste & { readonly at: number }>(),
  };
});

/** Of several with one title, which may be liked and hated, reasons have to say which they mean. */
function withClearTitles(liked: readonly LikedItem[]): readonly LikedItem[] {
  const counts = new Map<string, number>();
  for (const { item } of liked) counts.set(item.title, (counts.get(item.title) ?? 0) + 1);
  return liked.map(({ item, liking }) => {
    if (counts.get(item.title) === 1) return { item, liking };
    return { item: { ...item, title: `${item.title} (${item.year ?? item.id})` }, liking };
  });
}
