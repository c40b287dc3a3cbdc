import type { Filters } from "@moodreel/core";
import type { ItemFacts } from "@moodreel/core/item";
import { foldText } from "@moodreel/core/text";

/**
 * Entries of the lists by word that say what else an item has; words have no such character in front. Items of
 * one series are so few that a walk down a genre would look at a million others first.
 */
function marker(what: "certificate" | "country" | "series", name: string): string {
  return `$${what} ${foldText(name)}`;
}

const LONGEST = 120;

/** What an item is listed under. */
export function markersOf({ certificate, countries = [], series }: ItemFacts): readonly string[] {
  const markers = countries.map((name) => marker("country", name));
  if (certificate !== undefined) markers.push(marker("certificate", certificate));
  if (series !== undefined) markers.push(marker("series", series));
  return markers.filter(({ length }) => length <= LONGEST);
}

/** For each filter that asks for one, what items that may pass are listed under: any of them. */
export function markersAsked({ certificates, countries, series }: Filters): readonly (readonly string[])[] {
  const asked = [
    (certificates ?? []).map((name) => marker("certificate", name)),
    (countries ?? []).map((name) => marker("country", name)),
    (series ?? []).map((name) => marker("series", name)),
  ];
  // One that is too long was not listed; then its filter looks at the items themselves.
  return asked.filter((names) => names.length > 0 && names.every(({ length }) => length <= LONGEST));
}
