import type { LikedItem, Taste } from "@moodreel/core";
import type { SavedModel } from "../model/saved-model.ts";
import type { ItemVectors } from "../vectors/item-vectors.ts";
import { vectorTaste } from "../vectors/vector-taste.ts";
import { collaborativeTaste } from "./collaborative-taste.ts";
import { combinedTaste } from "./combined-taste.ts";

/** What was learned from ratings of many people, whichever way. */
export interface TasteModel {
  /** One taste of a person's own, by what items are made of, and of what people like them liked. @param liked oldest first */
  tasteOf(content: Taste, liked: readonly LikedItem[]): Taste;
}

export function tasteModel(model: SavedModel): TasteModel {
  return {
    tasteOf: (content, liked) =>
      combinedTaste(
        content,
        collaborativeTaste(model, liked),
        ({ id }) => model.items.position(id) !== undefined,
      ),
  };
}

export function vectorTasteModel(vectors: ItemVectors): TasteModel {
  return {
    tasteOf: (content, liked) =>
      combinedTaste(
        content,
        vectorTaste(vectors, liked),
        ({ id }) => vectors.items.position(id) !== undefined,
      ),
  };
}
