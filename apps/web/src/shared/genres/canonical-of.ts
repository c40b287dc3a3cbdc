import { useSyncExternalStore } from "react";
import { shownLanguage } from "../i18n/shown-language.ts";

type Canonical = (name: string) => readonly string[];

/** `null` until a name was met that needs them; `"coming"` until they are there. */
let tables: Canonical | "coming" | null = null;
const listeners = new Set<() => void>();

/**
 * The canonical genres of a name. Those that the page has words for are canonical themselves; for others, such as
 * those of a catalogue in another language, the core's tables are fetched, and until they are there a name stays
 * as it is: with what the films that come along have, a first view does without their 11 kB.
 */
export function canonicalOf(name: string): readonly string[] {
  if (hasWord(name)) return [name];
  if (tables === null) void fetchTables();
  return typeof tables === "function" ? tables(name) : [name];
}

/** Whether {@link canonicalOf} will say the same of all of them later on. */
export function areCanonicalKnown(names: readonly string[]): boolean {
  return typeof tables === "function" || names.every(hasWord);
}

/** Draws the part of the page again that uses it, once the tables are there. */
export function useGenreTables(): boolean {
  return useSyncExternalStore(onTables, areTablesThere);
}

/** @param load for tests: where the tables come from */
export async function fetchTables(
  load: () => Promise<Canonical> = async () => (await import("@moodreel/core/genre")).canonicalGenres,
): Promise<void> {
  tables = "coming";
  // Without them, names stay as the catalogue has them, for this visit.
  tables = await load().catch(() => (name: string) => [name]);
  for (const listener of listeners) listener();
}

function hasWord(name: string): boolean {
  return Object.hasOwn(shownLanguage().messages, `genre.${name}`);
}

function areTablesThere(): boolean {
  return typeof tables === "function";
}

function onTables(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
