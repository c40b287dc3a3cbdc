import { createReadStream } from "node:fs";
import { randomStream } from "@moodreel/core/random";
import { interactionsOf, parsePlainRatings, type Interactions } from "@moodreel/recommend";
import { leaveLastOut, type Split } from "@moodreel/recommend/blend";
import { timed } from "./measure.ts";

/** People whose latest choice is foretold. */
const TESTED = 2000;

export interface Read extends Split {
  readonly ratings: number;
  readonly readSeconds: number;
  readonly sortSeconds: number;
}

/** A ratings file, but for the latest choices of some people. */
export async function readSplit(file: string, seed: number): Promise<Read> {
  const { interactions, readSeconds, sortSeconds } = await read(file);
  const random = randomStream(seed);
  const split = leaveLastOut(interactions, 5, (eligible) => {
    const chance = TESTED / eligible.length;
    return eligible.filter(() => random() < chance);
  });
  return { ...split, ratings: interactions.item.length, readSeconds, sortSeconds };
}

async function read(file: string): Promise<{
  readonly interactions: Interactions;
  readonly readSeconds: number;
  readonly sortSeconds: number;
}> {
  const parsed = await timed(async () =>
    parsePlainRatings(createReadStream(file, { highWaterMark: 1 << 20 })),
  );
  const ratings = parsed.value;
  if (ratings === null) throw new Error(`${file} is not written as plainly as MovieLens writes.`);
  const sorted = await timed(() => interactionsOf(ratings));
  return { interactions: sorted.value, readSeconds: parsed.seconds, sortSeconds: sorted.seconds };
}
