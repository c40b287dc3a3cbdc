import type { ItemPage } from "@moodreel/client";
import type { ReactNode } from "react";

export type ShelfItem = ItemPage["items"][number];

/** What can be done with an item of a shelf. */
export interface ItemDesk {
  readonly open: (item: string) => void;
  readonly actions: (item: ShelfItem) => ReactNode;
}
