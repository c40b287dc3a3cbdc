import { rememberByObject } from "@moodreel/core/remember";
import { contextOf, scoreSign, signCount, tasteSign, utilities, weightsIn } from "../blend/choice.ts";
import { CONTENT_SIGNS, type ContentSigns, type ItemContent } from "../blend/content-signs.ts";
import { ITEM_SIGNS, ItemSigns } from "../blend/item-signs.ts";
import type { SavedModel } from "../model/saved-model.ts";
import type { Scores } from "./weighed-components.ts";

const DAY = 86_400;

/** For whom, and when, a list is put in order. */
export interface Asked {
  /** Items of theirs that the model knows. */
  readonly known: number;
  /** When they last had an opinion, seconds since 1970; `null` where nobody knows. */
  readonly last: number | null;
  /** Now, seconds since 1970. */
  readonly at: number;
  /** What items are beside what they liked; `null` of a model that has no choice model. */
  readonly content: ContentSigns | null;
}

/**
 * How likely somebody is to choose each of some candidates by the model's choice model, as a share of the likeliest,
 * 0 to 1; `null` where the model has none or nothing is known of the person. What the blend gives nothing or less
 * keeps that: so what was hated speaks against what goes with it.
 *
 * @param items the candidates
 * @param places positions of them, below 0 what the model does not have
 */
export function chancesAmong(
  model: SavedModel,
  { known, last, at, content }: Asked,
  items: readonly ItemContent[],
  places: Int32Array,
  { scores, tastes }: Scores,
): Float32Array | null {
  const { choice, until } = model;
  if (choice === undefined || content === null || known === 0) return null;
  const n = places.length;
  const signs = new Float32Array(signCount(tastes.length) * n);
  signsOf(model).writeTo(signs, at, places);
  tastes.forEach((shares, t) => {
    for (let i = 0, to = (ITEM_SIGNS + t) * n; i < n; i++, to++) signs[to] = tasteSign(shares[i]!);
  });
  const after = ITEM_SIGNS + tastes.length;
  content.writeTo(signs, after * n, items);
  for (let i = 0, to = (after + CONTENT_SIGNS) * n; i < n; i++, to++) signs[to] = scoreSign(scores[i]!);
  const away = last === null ? null : (at - last) / DAY;
  const context = contextOf({ known, away, age: Math.max(0, at - until) / DAY });
  const worths = utilities(signs, weightsIn(choice, context));
  let most = -Infinity;
  for (let i = 0; i < n; i++) if (scores[i]! > 0 && worths[i]! > most) most = worths[i]!;
  const chances = new Float32Array(n);
  for (let i = 0; i < n; i++) chances[i] = scores[i]! > 0 ? Math.exp(worths[i]! - most) : scores[i]!;
  return chances;
}

/** A model with a choice model has a timeline. */
const signsOf = rememberByObject(
  ({ items, timeline, choice }: SavedModel) =>
    new ItemSigns(items, { ...timeline!, kinds: choice!.kinds }, choice!.means),
);
