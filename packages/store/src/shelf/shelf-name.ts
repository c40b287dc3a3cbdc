import { KINDS, type Kind } from "@moodreel/core";
import { nounOf } from "@moodreel/core/item";
import { sameName } from "@moodreel/core/name";
import { rememberByText } from "@moodreel/core/remember";

/**
 * What all catalogues of a kind are called together: `all films`. A catalogue that somebody gave this name
 * takes it for itself.
 */
export function shelfName(kind: Kind): string {
  return `all ${nounOf(kind, 2)}`;
}

/** The kind whose shelf has this name; `null` for any other name. */
export function kindOfShelf(name: string): Kind | null {
  return shelfOf(name).kind;
}

/** Asked several times for every list. */
const shelfOf = rememberByText((name) => ({
  kind: KINDS.find((kind) => sameName(shelfName(kind), name)) ?? null,
}));
