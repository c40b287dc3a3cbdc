import { contentTaste, groupTaste, type Taste } from "@moodreel/core";
import { likingOfOpinion } from "@moodreel/core/profile";
import { rememberByObject } from "@moodreel/core/remember";
import type { Fairness } from "@moodreel/core/taste";
import type { TasteModel } from "@moodreel/recommend";
import type { ProfileState } from "@moodreel/store";

/** What one or several viewers together like. */
export interface ViewersTaste {
  readonly taste: Taste;
  /** Ids of what people like them liked, whatever the genre; none where nothing was learned from others. */
  readonly suggested: readonly string[];
}

/** So many items that people like them liked are looked at beside the best of each genre. */
const SUGGESTED = 250;

/** By genres, people and tags of items and, where ratings of many people were learned from, by what those liked. */
export function viewersTaste(
  states: readonly ProfileState[],
  fairness: Fairness,
  model: TasteModel | null,
): ViewersTaste {
  const viewers = states.map(({ profile: { name }, opinions }) => ({ name, ...tasteOf(opinions, model) }));
  const [only] = viewers;
  return {
    taste: only !== undefined && viewers.length === 1 ? only.taste : groupTaste(viewers, fairness),
    suggested: [...new Set(viewers.flatMap(({ suggested }) => suggested))],
  };
}

function tasteOf(opinions: ProfileState["opinions"], model: TasteModel | null): ViewersTaste {
  const own = ownTaste(opinions);
  if (model === null) return own;
  let joined = own.joined.get(model);
  if (joined === undefined) {
    // Opinions come newest first.
    const taste = model.tasteOf(own.taste, own.liked.toReversed());
    joined = { taste, suggested: taste.best(SUGGESTED) };
    own.joined.set(model, joined);
  }
  return joined;
}

/** Worked out once: a store gives the same opinions again until there is another one. */
const ownTaste = rememberByObject((opinions: ProfileState["opinions"]) => {
  const liked = opinions
    .map((opinion) => ({ item: opinion.item, liking: likingOfOpinion(opinion) }))
    .filter(({ liking }) => liking !== 0);
  return {
    taste: contentTaste(liked),
    suggested: [],
    liked,
    joined: new WeakMap<TasteModel, ViewersTaste>(),
  };
});
