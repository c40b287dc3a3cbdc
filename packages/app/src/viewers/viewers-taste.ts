import { contentTaste, groupTaste, type Taste } from "@moodreel/core";
import { likingOfOpinion } from "@moodreel/core/profile";
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
  const liked = opinions
    .map((opinion) => ({ item: opinion.item, liking: likingOfOpinion(opinion) }))
    .filter(({ liking }) => liking !== 0);
  const content = contentTaste(liked);
  if (model === null) return { taste: content, suggested: [] };
  // Opinions come newest first.
  const taste = model.tasteOf(content, liked.toReversed());
  return { taste, suggested: taste.best(SUGGESTED) };
}
