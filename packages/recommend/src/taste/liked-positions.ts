import type { LikedItem } from "@moodreel/core/taste";
import type { ItemIndex } from "../interactions/item-index.ts";

/** A liked item that a model has. */
export interface LikedPosition {
  readonly title: string;
  /** −1 to 1. */
  readonly liking: number;
  /** In the model's items. */
  readonly position: number;
}

/** Of the liked items those that the model has, in the same order. */
export function likedPositions(items: ItemIndex, liked: readonly LikedItem[]): readonly LikedPosition[] {
  return liked.flatMap(({ item, liking }) => {
    const position = items.position(item.id);
    return position === undefined ? [] : [{ title: item.title, liking, position }];
  });
}
