import { EMOTIONS, INTENTS, type Emotion, type Intent, type Item } from "@moodreel/core";
import { STARTER, type Moodreel } from "@moodreel/app";

/** What was shown to somebody of whom nothing is known. */
export interface ShownList {
  readonly emotion: Emotion;
  readonly intent: Intent;
  readonly seed: number;
  readonly items: readonly Item[];
}

/** All moods, both intents, so many seeds. */
export async function askForLists(moodreel: Moodreel, seeds: number): Promise<readonly ShownList[]> {
  const lists: ShownList[] = [];
  for (const emotion of EMOTIONS) {
    for (const intent of INTENTS) {
      for (let seed = 1; seed <= seeds; seed++) {
        const answer = await moodreel.recommend({ emotion, intent, seed, catalog: STARTER.name });
        lists.push({ emotion, intent, seed, items: answer.outcome === "items" ? answer.items : [] });
      }
    }
  }
  return lists;
}
