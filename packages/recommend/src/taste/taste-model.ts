import type { Item, Taste } from "@moodreel/core";
import type { LikedItem } from "@moodreel/core/taste";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { SavedModel } from "../model/saved-model.ts";
import { gramOf } from "../vectors/gram.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";
import { vectorTaste } from "./vector-taste.ts";
import { blendTaste } from "./blend-taste.ts";
import { collaborativeTaste } from "./collaborative-taste.ts";
import { combinedTaste } from "./combined-taste.ts";
import type { RankedTaste } from "./ranked-taste.ts";
import { Standings } from "./standings.ts";
import { withContent } from "./with-content.ts";

/** In seconds, leap days shared out. */
const YEAR = 31_556_952;

/** What was learned from ratings of many people, whichever way. */
export interface TasteModel {
  /** Ids of the items that it has; the same list each time. */
  readonly ids: readonly string[];
  /**
   * One taste: a person's own, by genres, people and tags of what they liked, joined with that of people who
   * liked the same.
   *
   * @param liked oldest first
   * @param at now, seconds since 1970: with it a model of ratings tells all that it knows, what is popular
   *   included (`blendTaste`); without it only what goes with the liked
   */
  tasteOf(content: Taste, liked: readonly LikedItem[], at?: number): RankedTaste;
}

export interface TasteModelOptions {
  /**
   * Of a taste at a moment the share, 0 to 1, that genres, people and tags of what was liked have where the model knows
   * all of it, and the less of it the model knows, the more; by default a small one.
   */
  readonly content?: number;
}

/**
 * Asks a model for the taste of one person.
 *
 * @example
 * ```ts
 * import { contentTaste, itemOf } from "@moodreel/core";
 * import { columnsOf, fitModel, tasteModel } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const { model } = await fitModel(columnsOf(ratings), { seed: 1 });
 * const liked = [{ item: itemOf({ id: "a", title: "A", genres: ["Comedy"] }), liking: 1 }];
 * console.log(tasteModel(model).tasteOf(contentTaste(liked), liked).best(1)); // [ 'b' ]
 * ```
 */
export function tasteModel(model: SavedModel, { content: share }: TasteModelOptions = {}): TasteModel {
  const standings = new Standings(model.items, 1970 + Math.floor(model.until / YEAR));
  return {
    ids: model.items.ids,
    tasteOf: (content, liked, at) => {
      if (at === undefined) return combined(content, collaborativeTaste(model, liked), model.items);
      const given = share === undefined ? undefined : 1 - (1 - share) * knownShare(liked, model.items);
      return withContent(content, blendTaste(model, liked, at), standings, given);
    },
  };
}

export function vectorTasteModel(vectors: ItemVectors): TasteModel {
  const gram = gramOf(vectors.values, vectors.rank);
  return {
    ids: vectors.items.ids,
    tasteOf: (content, liked) => combined(content, vectorTaste(vectors, liked, gram), vectors.items),
  };
}

/** Of what was liked or disliked the share that a model has. */
function knownShare(liked: readonly LikedItem[], items: ItemIndex): number {
  let [all, known] = [0, 0];
  for (const { item, liking } of liked) {
    all += Math.abs(liking);
    if (items.position(item.id) !== undefined) known += Math.abs(liking);
  }
  return all === 0 ? 0 : known / all;
}

function combined(content: Taste, ranked: RankedTaste, items: ItemIndex): RankedTaste {
  const both = combinedTaste(content, ranked, knownTo(items));
  return {
    ...both,
    best: (count) => ranked.best(count),
    suggestions: (some) => ranked.suggestions(some),
  };
}

function knownTo(items: ItemIndex): (item: Item) => boolean {
  return ({ id }) => items.position(id) !== undefined;
}
