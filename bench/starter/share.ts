import type { Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";

/**
 * Films of this renown and more are ones that a film lover knows: of 1,700 films before 2011 with so much 95 in
 * a hundred had over 1,000 votes at IMDb.
 */
const KNOWN = 0.1;
export const NEW_FROM = 2014;

/** Something that may be asked of a film that was shown. */
export type Trait = (item: Item) => boolean;

export const TRAITS = {
  fromNewYears: ({ year }) => (year ?? 0) >= NEW_FROM,
  withRuntime: ({ runtime }) => runtime !== null,
  withCertificate: ({ certificate }) => certificate !== undefined,
  withPeople: ({ people }) => people.length > 0,
  known: ({ renown }) => (renown ?? 0) >= KNOWN,
  adult: ({ genres }) => canonicalKeys(genres).includes("adult"),
} as const satisfies Record<string, Trait>;

export function shareOf(items: readonly Item[], trait: Trait): number {
  return items.length === 0 ? 0 : items.filter(trait).length / items.length;
}
