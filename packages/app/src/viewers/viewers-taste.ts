import { contentTaste, groupTaste, type Item, type Taste } from "@moodreel/core";
import { opinionSigns } from "@moodreel/core/profile";
import { rememberByObject } from "@moodreel/core/remember";
import type { Fairness, LikedItem } from "@moodreel/core/taste";
import type { TasteModel } from "@moodreel/recommend";
import type { RankedTaste } from "@moodreel/recommend/taste";
import type { ProfileState } from "@moodreel/store";

/** What people like a viewer liked, whatever the genre. */
export interface Suggests {
  /** Ids of all that could be suggested, in no order. */
  readonly ids: () => readonly Item["id"][];
  /** Places of those of some items that are to be suggested, the best first. */
  readonly of: (items: readonly Item[]) => Uint32Array;
}

/** What one or several viewers together like. */
export interface ViewersTaste {
  readonly taste: Taste;
  /** Of each viewer; of nobody where nothing was learned from others. */
  readonly suggests: readonly Suggests[];
  /** Of each viewer the places of those of some items that go best with their own opinions, in the items' order. */
  readonly byOwn: readonly ((items: readonly Item[]) => Uint32Array)[];
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
  return {
    taste: groupTaste(viewers, fairness),
    suggests: viewers.flatMap(({ suggests }) => suggests),
    byOwn: viewers.flatMap(({ byOwn }) => byOwn),
  };
}

function tasteOf(opinions: ProfileState["opinions"], model: TasteModel | null, at: number): ViewersTaste {
  const own = ownTaste(opinions);
  if (model === null) return own;
  const known = own.joined.get(model);
  if (known?.at === at) return known;
  // Opinions come newest first.
  const taste = model.tasteOf(own.taste, own.liked.toReversed(), at);
  const joined = { at, taste, suggests: [suggestsOf(taste, model)], byOwn: own.byOwn };
  own.joined.set(model, joined);
  return joined;
}

/** Of a larger model only so many are looked at, the best of each person. */
const MOST_SUGGESTED = 16_000;

/** Asked for with every list: the same again as long as the taste is the same. */
function suggestsOf(taste: RankedTaste, { ids }: TasteModel): Suggests {
  let best: readonly Item["id"][] | undefined;
  return {
    ids: () => (ids.length <= MOST_SUGGESTED ? ids : (best ??= taste.best(MOST_SUGGESTED))),
    of: rememberByObject((items) => taste.suggestions(items)),
  };
}

/** Worked out once: a store gives the same opinions again until there is another one. */
const ownTaste = rememberByObject((opinions: ProfileState["opinions"]) => {
  const liked = withClearTitles(opinions.map(opinionSigns).filter(({ liking }) => liking !== 0));
  const taste = contentTaste(liked);
  return {
    taste,
    suggests: [],
    byOwn: [bestOf(taste)],
    liked,
    joined: new WeakMap<TasteModel, ViewersTaste & { readonly at: number }>(),
  };
});

/** Of some items so many go best with somebody's opinions. */
const BY_OWN = 150;

/** Of the same items the same, until there is another opinion: thousands are looked at. */
function bestOf(taste: Taste): ViewersTaste["byOwn"][number] {
  return rememberByObject((items) => {
    const values = taste.ofAll?.(items) ?? Float64Array.from(items, taste.of);
    const least = values.toSorted().at(-BY_OWN) ?? -Infinity;
    const places = new Uint32Array(values.length);
    let used = 0;
    for (let at = 0; at < values.length; at++) if (values[at]! >= least) places[used++] = at;
    return places.slice(0, used);
  });
}

/** Of several with one title, which may be liked and hated, reasons have to say which they mean. */
function withClearTitles(liked: readonly LikedItem[]): readonly LikedItem[] {
  if (new Set(liked.map(({ item }) => item.title)).size === liked.length) return liked;
  const counts = new Map<string, number>();
  for (const { item } of liked) counts.set(item.title, (counts.get(item.title) ?? 0) + 1);
  return liked.map((one) => {
    const { item } = one;
    if (counts.get(item.title) === 1) return one;
    return { ...one, item: { ...item, title: `${item.title} (${item.year ?? item.id})` } };
  });
}
