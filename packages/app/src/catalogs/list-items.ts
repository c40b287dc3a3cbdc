import { DEFAULTS, type Filters } from "@moodreel/core";
import type { ItemPage } from "@moodreel/store";
import type { Shelf } from "../context/context.ts";
import { checkWhole } from "../questions/check.ts";
import { chooseCatalog, type ShelfGiven } from "./choose-catalog.ts";

export interface ItemsQuestion extends ShelfGiven {
  /** Words of a title; accents and typos are forgiven. All items without it. */
  readonly text?: string | undefined;
  readonly filters?: Filters | undefined;
  /** 1 to 100; by default 20. */
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface ItemsAnswer extends ItemPage {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
}

/**
 * One page of the items of a catalogue.
 *
 * @throws MoodreelError `catalog-unknown`, `catalog-kind-mismatch`, `cursor-invalid`, `request-invalid`
 */
export async function listItems(shelf: Shelf, question: ItemsQuestion): Promise<ItemsAnswer> {
  const { text, filters = {}, limit = DEFAULTS.pageSize, cursor } = question;
  checkWhole("limit", limit, 1, 100);
  const chosen = await chooseCatalog(shelf, question);
  if (chosen === null) return { catalog: null, items: [], next: null };
  const page = await shelf.catalogs.search({ catalog: chosen.name, text, filters, limit, cursor });
  return { catalog: chosen.name, items: page.items, next: page.next };
}
