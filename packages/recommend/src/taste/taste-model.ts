import type { Taste } from "@moodreel/core";
import type { LikedItem } from "@moodreel/core/taste";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { SavedModel } from "../model/saved-model.ts";
import { gramOf } from "../vectors/gram.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";
import { vectorTaste } from "./vector-taste.ts";
import { collaborativeTaste } from "./collaborative-taste.ts";
import { combinedTaste } from "./combined-taste.ts";
import type { RankedTaste } from "./ranked-taste.ts";

/** What was learned from ratings of many people, whichever way. */
export interface TasteModel {
  /** One taste of a person's own, by what items are made of, and of what people like them liked. @param liked oldest first */
  tasteOf(content: Taste, liked: readonly LikedItem[]): RankedTaste;
}

export function tasteModel(model: SavedModel): TasteModel {
  return {
    tasteOf: (content, liked) => combined(content, collaborativeTaste(model, liked), model.items),
  };
}

export function vectorTasteModel(vectors: ItemVectors): TasteModel {
  const gram = gramOf(vectors.values, vectors.rank);
  return {
    tasteOf: (content, liked) => combined(content, vectorTaste(vectors, liked, gram), vectors.items),
  };
}

function combined(content: Taste, ranked: RankedTaste, items: ItemIndex): RankedTaste {
  const both = combinedTaste(content, ranked, ({ id }) => items.position(id) !== undefined);
  return { ...both, best: (count) => ranked.best(count) };
}
