import { STARTER, type Moodreel } from "@moodreel/app";
import { FOREIGN_FILMS } from "./foreign-films.ts";

export interface FoundForeign {
  readonly asked: number;
  /** The film is the first of its year that a search for its English title gives. */
  readonly found: number;
  readonly missing: readonly string[];
}

const LOOKED_AT = 5;

/** Looks for known foreign films by their English titles. */
export async function foundForeign(moodreel: Moodreel): Promise<FoundForeign> {
  const missing: string[] = [];
  for (const [title, year] of FOREIGN_FILMS) {
    const { items } = await moodreel.items({ text: title, catalog: STARTER.name, limit: LOOKED_AT });
    const isThere = items.some((item) => Math.abs((item.year ?? 0) - year) <= 1 && item.title === title);
    if (!isThere) missing.push(title);
  }
  return { asked: FOREIGN_FILMS.length, found: FOREIGN_FILMS.length - missing.length, missing };
}
