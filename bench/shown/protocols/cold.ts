import { randomStream } from "@moodreel/core/random";
import type { Interactions } from "@moodreel/recommend";
import { without } from "@moodreel/recommend/blend";
import { historyOf, LIKED_FROM } from "@moodreel/recommend/interactions";
import type { Case, Protocol, Split, SplitOptions } from "./case.ts";
import { draw } from "./draw.ts";

/** A part of the people are strangers, of whom nothing is learned. */
const PARTS = 5;
/** With fewer cases than this, other strangers are asked for as well. */
const ENOUGH = 400;
const MOST_GIVEN = 5;

/** Of strangers the first one to five ratings are given, and the next is looked for, if they liked it. */
export const COLD: Protocol = {
  key: "cold",
  title: "Cold start: the first one to five ratings of strangers",
  splits: (ratings, options) => {
    const found: Split[] = [];
    for (let part = 0, cases = 0; part < PARTS && cases < Math.min(ENOUGH, options.most); part++) {
      const one = split(ratings, part, options);
      cases += one.cases.length;
      found.push(one);
    }
    return found;
  },
  inner: (train, options) => split(train, 0, options),
};

function split(ratings: Interactions, part: number, { seed, most, moodOf }: SplitOptions): Split {
  const { users, items, offsets, item, value, at } = ratings;
  const random = randomStream(seed);
  const gone = new Uint8Array(item.length);
  const all: Case[] = [];
  users.forEach((person, user) => {
    const isStranger = Math.floor(random() * PARTS) === part;
    const lot = random();
    if (!isStranger) return;
    const [start, end] = [offsets[user]!, offsets[user + 1]!];
    gone.fill(1, start, end);
    if (end - start < 2) return;
    const given = 1 + Math.floor(lot * Math.min(MOST_GIVEN, end - start - 1));
    const target = item[start + given]!;
    const emotion = moodOf(items.ids[target]!, person);
    if (value[start + given]! < LIKED_FROM || emotion === undefined) return;
    const history = historyOf(ratings, user).slice(0, given);
    all.push({ person, request: { history, at: at[start + given]! }, target, emotion });
  });
  return { train: without(ratings, gone), cases: draw(all, most, seed) };
}
