import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { certain } from "@moodreel/core";
import { feelOfItem, nearness, wantedFeel } from "@moodreel/core/feel";
import type { ItemFacts } from "@moodreel/core/taste";

export interface MoodFit {
  /** Chance that a film of the first kind ranks above one of the second, ties half: 0 to 1. */
  readonly auc: number;
  readonly pleasant: number;
  readonly heavy: number;
  /** Films with words of both kinds, which stand on neither side. */
  readonly both: number;
}

const PLEASANT = new Set(["heart-warming", "fun", "easy", "uplifting"]);
const HEAVY = new Set(["dark", "intense", "disturbing"]);

/**
 * Whether films that people called pleasant feel nearer to what lifts from sad than those they called
 * heavy. The words are only looked at here: how genres feel was set without them.
 *
 * @returns `null` without the file of words
 */
export async function moodFit(
  shared: string,
  facts: ReadonlyMap<string, ItemFacts>,
): Promise<MoodFit | null> {
  const file = join(shared, "catalogs", "movie-moods.csv");
  if (!existsSync(file)) return null;
  const wanted = wantedFeel(certain("sad"), "lift");
  const pleasant: number[] = [];
  const heavy: number[] = [];
  let both = 0;
  for (const line of (await readFile(file, "utf8")).split(/\r?\n/).slice(1)) {
    const [id = "", moods = ""] = line.split(",");
    const words = moods.split("|");
    const [is, isNot] = [words.some((word) => PLEASANT.has(word)), words.some((word) => HEAVY.has(word))];
    if (is && isNot) both += 1;
    if (is === isNot) continue;
    // Films later than the list of genres have none; then the last column may have them.
    const genres = facts.get(id)?.genres ?? (line.slice(line.lastIndexOf(",") + 1) || "").split("|");
    // The words are what is to be foretold, so they are no tags here.
    const feel = feelOfItem({ genres, tags: [] });
    (is ? pleasant : heavy).push(feel === null ? 0.5 : nearness(feel, wanted));
  }
  let won = 0;
  for (const a of pleasant) for (const b of heavy) won += a > b ? 1 : a === b ? 0.5 : 0;
  return {
    auc: won / (pleasant.length * heavy.length),
    pleasant: pleasant.length,
    heavy: heavy.length,
    both,
  };
}
