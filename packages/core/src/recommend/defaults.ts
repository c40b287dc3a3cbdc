import type { Kind } from "../item/item.ts";
import type { Intent } from "../policy/policy.ts";
import type { Fairness } from "../taste/group-taste.ts";

interface Defaults {
  readonly kind: Kind;
  readonly intent: Intent;
  readonly fairness: Fairness;
  /** Items of a list. */
  readonly count: number;
  /** Items of a page of a catalogue. */
  readonly pageSize: number;
  /** Who is meant where a viewer is needed and none is named. */
  readonly viewer: string;
}

/**
 * What a question means by what it leaves out: the same in the library, over REST, on the command line
 * and in the page.
 *
 * @example
 * ```ts
 * import { DEFAULTS } from "@moodreel/core";
 *
 * console.log(DEFAULTS.kind, DEFAULTS.intent, DEFAULTS.count); // movie match 10
 * ```
 */
export const DEFAULTS: Defaults = {
  kind: "movie",
  intent: "match",
  fairness: "average",
  count: 10,
  pageSize: 20,
  viewer: "me",
};
