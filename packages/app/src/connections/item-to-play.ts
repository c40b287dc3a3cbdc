import { MoodreelError, type Filters, type Item } from "@moodreel/core";
import { isMeant, refuseGuess } from "@moodreel/core/item";
import type { ShelfGiven } from "../catalogs/choose-catalog.ts";
import { findItem } from "../catalogs/find-item.ts";
import type { Context } from "../context/context.ts";
import type { Connection } from "../media/connection.ts";
import { placesOf } from "./places-of.ts";

export interface ItemGiven {
  readonly on: string | undefined;
  readonly guess: boolean;
  readonly shelf: ShelfGiven;
  readonly allowed: Filters;
}

export interface ItemIn {
  readonly item: Item;
  readonly catalog: string;
}

/**
 * What is called so, else what comes nearest of that which can be played.
 *
 * @throws MoodreelError `item-unknown`, `item-unclear`, `item-not-playable`
 */
export async function itemToPlay(
  context: Context,
  wanted: string,
  connections: readonly Connection[],
  { on, guess, shelf, allowed }: ItemGiven,
): Promise<ItemIn> {
  const found = await findNear(context, wanted, shelf, allowed);
  const isThere = ({ item }: ItemIn): boolean => placesOf(connections, item, on).length > 0;
  const called = found.filter(({ item }) => isMeant(item, wanted));
  const [best] = called;
  if (best !== undefined) return called.find(isThere) ?? best;
  const playable = found.filter(isThere);
  for (const { name, type } of shelf.catalog === undefined ? connections : []) {
    if (type === "folder") continue;
    const more = await findNear(context, wanted, { catalog: name }, allowed).catch(() => []);
    playable.push(
      ...more.filter((one) => isThere(one) && !playable.some(({ item }) => item.id === one.item.id)),
    );
  }
  const [first, ...others] = playable;
  if (first === undefined) throw nothingNear(wanted);
  if (!guess) refuseGuess(wanted, { item: first.item, others: others.map(({ item }) => item) }, "played");
  return first;
}

/** The nearest first, with all their facts. */
async function findNear(
  context: Context,
  wanted: string,
  shelf: ShelfGiven,
  allowed: Filters,
): Promise<readonly ItemIn[]> {
  const { item, others, catalog } = await findItem(context, wanted, shelf, allowed);
  const whole = await context.catalogs.wholeItems(catalog, [item, ...others]);
  return whole.map((one) => ({ item: one, catalog }));
}

function nothingNear(wanted: string): MoodreelError {
  return new MoodreelError(
    "item-not-playable",
    `Nothing is called "${wanted}", and nothing near it is on a connected media server. \`moodreel connect --list\` shows what is connected.`,
    { item: wanted },
  );
}
