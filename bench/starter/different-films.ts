import { STARTER, type Moodreel } from "@moodreel/app";

/** How many different films so many happy lists have together, for somebody of whom nothing is known. */
export async function differentFilms(moodreel: Moodreel, lists: number): Promise<number> {
  const shown = new Set<string>();
  for (let seed = 1; seed <= lists; seed++) {
    const answer = await moodreel.recommend({ emotion: "happy", seed, catalog: STARTER.name });
    if (answer.outcome === "items") for (const { id } of answer.items) shown.add(id);
  }
  return shown.size;
}
