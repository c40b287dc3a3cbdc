import { performance } from "node:perf_hooks";
import { MoodreelError } from "@moodreel/core";
import type { Interactions } from "@moodreel/recommend";
import type { Case } from "../protocols/case.ts";
import type { Product } from "./open-product.ts";
import { listWithoutVariety } from "./without-variety.ts";

/** What the product shows one person. */
export interface Shown {
  /** From 1; `Infinity` when the wanted film is not on the list. */
  readonly place: number;
  readonly placeWithoutVariety: number;
  /** In the lists of some other seeds at the same moment. */
  readonly drawn: readonly number[];
  /** Films of the list that are also on that of the next day. */
  readonly again: number;
  /** Films on the list. */
  readonly length: number;
  /** Films on the list that the person had rated. */
  readonly rated: number;
  readonly isCandidate: boolean;
  readonly ms: number;
}

const DAY_MS = 86_400_000;
/** A list is drawn: with that of one day alone chance would say much of the mean. */
const OTHER_SEEDS = [1, 2, 3, 4];

/** Tells the product what the person rated, each at its time, and asks for a list when they asked, and a day later. */
export async function show(
  product: Product,
  one: Case,
  { items }: Interactions,
  number: number,
): Promise<Shown> {
  const { moodreel, clock } = product;
  const { history, at } = one.request;
  const viewer = `person ${number}`;
  clock.now = 1000 * (history[0]?.at ?? at);
  await moodreel.addViewer(viewer);
  for (const { item, rating, at: time } of history) {
    clock.now = 1000 * time;
    // A film without a genre is on no shelf, so nobody can rate it.
    await moodreel.rate(viewer, item, rating!).catch((error: unknown) => {
      if (!(error instanceof MoodreelError && error.code === "item-unknown")) throw error;
    });
  }
  clock.now = 1000 * at;
  const wanted = items.ids[one.target]!;
  const ask = async (given: { readonly seed?: number } = {}): Promise<readonly string[]> =>
    (await moodreel.recommend({ emotion: one.emotion, viewer, ...given })).items.map(({ id }) => id);
  product.forget();
  const start = performance.now();
  const list = await ask();
  const ms = performance.now() - start;
  const isCandidate = product.handedOut().has(wanted);
  const without = await listWithoutVariety(product, viewer, one);
  const drawn: number[] = [];
  for (const seed of OTHER_SEEDS) drawn.push(placeIn(await ask({ seed }), wanted));
  clock.now += DAY_MS;
  const tomorrow = new Set(await ask());
  await moodreel.removeViewer(viewer);
  const told = new Set(history.map(({ item }) => item));
  return {
    place: placeIn(list, wanted),
    placeWithoutVariety: placeIn(without, wanted),
    drawn,
    again: list.filter((id) => tomorrow.has(id)).length,
    length: list.length,
    rated: list.filter((id) => told.has(id)).length,
    isCandidate,
    ms,
  };
}

function placeIn(list: readonly string[], id: string): number {
  const at = list.indexOf(id);
  return at < 0 ? Infinity : at + 1;
}
