import { KINDS, type Kind } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import { sameName } from "@moodreel/core/name";

/**
 * What all catalogues of a kind are called together: `all films`. A catalogue that somebody gave this name
 * takes it for itself.
 */
export function shelfName(kind: Kind): string {
  return `all ${nounOf(kind, 2)}`;
}

/** The kind whose shelf has this name; `null` for any other name. */
export function kindOfShelf(name: string): Kind | null {
  return KINDS.find((kind) => sameName(shelfName(kind), name)) ?? null;
}
