import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { pickIds } from "@moodreel/core/table";
import { largestAmounts, type LikedItem, type TasteReason } from "@moodreel/core/taste";
import { ContentSigns } from "../blend/content-signs.ts";
import { chancesAmong, type Asked } from "./chances-among.ts";
import { columnsOf } from "./columns-of.ts";
import { entryAt } from "./entry-at.ts";
import { largest } from "../linalg/largest.ts";
import type { SavedModel } from "../model/saved-model.ts";
import { lastOf } from "./last-of.ts";
import { likedPositions, type LikedPosition } from "./liked-positions.ts";
import { positionsOf } from "./positions-of.ts";
import { placesAbove, type RankedTaste } from "./ranked-taste.ts";
import { componentsOf, HATED, scoresOf, type Weighed } from "./weighed-components.ts";

export interface BlendTaste extends RankedTaste {
  readonly ofAll: (items: readonly Item[]) => Float64Array;
  readonly knownShare: number;
  /**
   * The disliked titles that count in the item's favour because it is what those who watched them do not
   * watch, the strongest first, each with its share of what speaks for the item so.
   */
  readonly unlike: (item: Item, most?: number) => readonly TasteReason[];
  readonly among: (items: readonly Item[]) => BlendTaste;
}

/** Of a stranger it knows what most people like: with one or two items it knows nearly all that it will. */
const HALF_KNOWN = 0.2;

/** A film that everybody watches is not there because of what this person liked, if that is less of its score. */
const PERSONAL = 0.25;

/**
 * Taste by all that a model has: what is popular, what was lately, and what goes with what the person has
 * seen, with weights by how much of that the model knows and by how old it is. For somebody who hated
 * nothing an item's score is that of `modelScorer`, and among some items its chance by the choice model, where
 * there is one; what was hated speaks against what goes with it by its size. Of nobody it is what everybody watches.
 *
 * @param liked oldest first, under the ids of the model; those it does not know are passed over
 * @param at now, seconds since 1970
 */
export function blendTaste(model: SavedModel, liked: readonly LikedItem[], at: number): BlendTaste {
  const history = likedPositions(model.items, liked.toReversed());
  const isSeen = new Uint8Array(model.items.ids.length);
  const placeOf = new Uint32Array(isSeen.length);
  for (const [place, { position }] of history.entries()) {
    isSeen[position] = 1;
    placeOf[position] = place + 1;
  }
  const isOnce = history.every(({ position }, place) => placeOf[position] === place + 1);
  const components = componentsOf(model, history, at);
  const known = new Set(history.map(({ position }) => position)).size;
  const last = liked.reduce<number | null>(
    (latest, one) => (one.at === undefined ? latest : Math.max(latest ?? one.at, one.at)),
    null,
  );
  const { choice } = model;
  const content =
    choice === undefined
      ? null
      : new ContentSigns(
          liked.flatMap(({ item, liking }) => (liking > 0 ? item : [])),
          choice.genres,
          at,
        );
  const asked = { known, last, at, content };
  return measured({ model, history, isSeen, placeOf: isOnce ? placeOf : null, components, asked }, null);
}

interface Person {
  readonly model: SavedModel;
  readonly history: readonly LikedPosition[];
  /** By position 1 for what is in the history. */
  readonly isSeen: Uint8Array;
  /** By position the place in the history, from 1 on; `null` where something is there twice. */
  readonly placeOf: Uint32Array | null;
  readonly components: readonly Weighed[];
  readonly asked: Asked;
}

/** @param among items that are compared; `null` for all that the model has */
function measured(person: Person, among: readonly Item[] | null): BlendTaste {
  const { model, history, isSeen, components } = person;
  const { items, matrices } = model;
  const places = among === null ? everyPosition(items) : positionsOf(items, among);
  const all = scoresOf(components, isSeen, places);
  const { scores, parts } = all;
  // What is to be suggested of all items goes by the blend: of them a list is chosen.
  const worths = (among === null ? null : chancesAmong(model, person.asked, among, places, all)) ?? scores;
  let [most, known] = [0, 0];
  for (let i = 0; i < worths.length; i++) {
    if (places[i]! >= 0) known += 1;
    const size = Math.abs(worths[i]!);
    if (size > most && isSeen[places[i]!] !== 1) most = size;
  }
  const ofPosition = (values: Float32Array, position: number): number =>
    values[among === null ? position : places.indexOf(position)] ?? 0;
  const valueOf = (score: number): number => {
    const share = most === 0 ? 0 : score / most;
    return 0.5 + (Math.sign(share) * Math.sqrt(Math.min(1, Math.abs(share)))) / 2;
  };
  /** What each of the history says for an item; what was asked last is asked again, for and against. */
  let last: { readonly target: number; readonly amounts: Float64Array } | undefined;
  const amountsOf = (target: number): Float64Array => {
    if (last?.target === target) return last.amounts;
    const amounts = new Float64Array(history.length);
    for (const { matrix, factors } of parts) addEntries(amounts, matrices[matrix]!, target, person, factors);
    last = { target, amounts };
    return amounts;
  };
  const reasonsFor = (
    item: Item,
    least: number,
    count: number | undefined,
    wanted: (one: LikedPosition) => boolean,
  ) => {
    const target = items.position(item.id);
    if (target === undefined) return [];
    const amounts = amountsOf(target);
    const { places: speaking, total } = largestAmounts(amounts, (i) => wanted(history[i]!), count);
    if (total < least * ofPosition(scores, target)) return [];
    return speaking.map((i) => ({ title: history[i]!.title, share: amounts[i]! / total }));
  };
  /** By position; only of a taste that is measured among all. */
  const unseen = (): Float32Array => {
    const left = scores.slice();
    for (const { position } of history) left[position] = 0;
    return left;
  };
  return {
    certainty: history.length / (history.length + HALF_KNOWN),
    knownShare: known / Math.max(1, places.length),
    of: (item) => {
      const position = items.position(item.id);
      return valueOf(position === undefined ? 0 : ofPosition(worths, position));
    },
    ofAll: (some) => {
      const positions = some === among ? null : positionsOf(items, some);
      const values = new Float64Array(some.length);
      for (let at = 0; at < values.length; at++) {
        const position = positions?.[at] ?? 0;
        values[at] = valueOf(
          positions === null ? worths[at]! : position < 0 ? 0 : ofPosition(worths, position),
        );
      }
      return values;
    },
    because: (item, count) => reasonsFor(item, PERSONAL, count, ({ liking }) => liking > 0),
    unlike: (item, count) => reasonsFor(item, 0, count, ({ liking }) => liking <= HATED),
    among: lastOf((some: readonly Item[]) => measured(person, some)),
    best: (count) => pickIds(items.ids, largest(unseen(), count, 0)),
    suggestions: (some) => placesAbove(unseen(), positionsOf(items, some)),
  };
}

/** Adds what each of a history says about one item by a matrix, times its factor. */
function addEntries(
  amounts: Float64Array,
  matrix: SavedModel["matrices"][number],
  target: number,
  { history, placeOf }: Person,
  factors: readonly number[],
): void {
  const columns = columnsOf(matrix);
  if (columns === null || placeOf === null) {
    for (let i = 0; i < amounts.length; i++)
      amounts[i]! += factors[i]! * entryAt(matrix, history[i]!.position, target);
    return;
  }
  const { offsets, from, weight } = columns;
  for (let e = offsets[target]!; e < offsets[target + 1]!; e++) {
    const place = placeOf[from[e]!]!;
    if (place > 0) amounts[place - 1]! += factors[place - 1]! * weight[e]!;
  }
}

/** Of a model; never written to. */
const everyPosition = rememberByObject(({ ids }: SavedModel["items"]) => Int32Array.from(ids.keys()));
