import { randomStream } from "@moodreel/core/random";
import type { Interactions, ScoreRequest } from "@moodreel/recommend";
import { leaveLastOut, without } from "@moodreel/recommend/blend";
import { historyOf, LIKED_FROM } from "@moodreel/recommend/interactions";

/** One person to recommend for, and what they went on to like. */
export interface TestCase {
  /** Their row, when others of their ratings are in the training data; `null` for a stranger. */
  readonly user: number | null;
  readonly request: ScoreRequest;
  /** Positions of items. */
  readonly targets: readonly number[];
}

/** What every recommender is given: it learns from `train`, chooses its settings on `inner`, is measured on the tests. */
export interface Job {
  readonly name: string;
  readonly train: Interactions;
  readonly inner: { readonly train: Interactions; readonly cases: readonly TestCase[] };
  readonly tests: Readonly<Record<string, readonly TestCase[]>>;
}

/** Ratings that a person must have to be tested. */
const MINIMUM = 5;
const FOLDS = 5;
/** People on whom settings are chosen, at most. */
const INNER = 2000;
/** People who are tested, at most. */
const TESTED = 10_000;
/** With more ratings one fold is measured, not five: it says as much, and five would take hours. */
const MANY = 2_000_000;

/** The latest rating of people with five or more is foretold from all the others, if they liked it. */
export function leaveLastOutJob(interactions: Interactions, seed: number): Job {
  const { train, held } = leaveLastOut(interactions, MINIMUM, (eligible) =>
    drawn(eligible, TESTED, randomStream(seed)),
  );
  return {
    name: "leave-last-out",
    train,
    inner: innerOf(train, seed),
    tests: { leaveLastOut: held.map(({ user, request, target }) => ({ user, request, targets: [target] })) },
  };
}

/**
 * Strong generalisation: of one fifth of the people nothing is learned from. `strong`: the first
 * four fifths of their ratings are given, what they like of the rest is looked for. `coldStart`:
 * only their first one to five are given, and the next is looked for, if they liked it.
 */
export function* strongJobs(interactions: Interactions, seed: number): Generator<Job> {
  const random = randomStream(seed);
  const fold = interactions.users.map(() => Math.floor(random() * FOLDS));
  const measured = interactions.item.length > MANY ? 1 : FOLDS;
  for (let f = 0; f < measured; f++) {
    const gone = new Uint8Array(interactions.item.length);
    const strangers = [...fold.keys()].filter((user) => fold[user] === f);
    for (const user of strangers) gone.fill(1, interactions.offsets[user], interactions.offsets[user + 1]);
    const strong: TestCase[] = [];
    const coldStart: TestCase[] = [];
    for (const user of drawn(strangers, TESTED, random)) {
      const length = interactions.offsets[user + 1]! - interactions.offsets[user]!;
      if (length >= MINIMUM) strong.push(...caseOf(interactions, user, Math.floor(length * 0.8), length));
      if (length < 2) continue;
      const given = 1 + Math.floor(random() * Math.min(5, length - 1));
      coldStart.push(...caseOf(interactions, user, given, given + 1));
    }
    const train = without(interactions, gone);
    yield { name: `fold ${f + 1}`, train, inner: innerOf(train, seed + f), tests: { strong, coldStart } };
  }
}

/** Some of a list, each as likely; all of one that is short enough, as it is. */
function drawn(list: readonly number[], count: number, random: () => number): readonly number[] {
  if (list.length <= count) return list;
  return list
    .map((one) => ({ one, draw: random() }))
    .toSorted((a, b) => a.draw - b.draw)
    .slice(0, count)
    .map(({ one }) => one);
}

function innerOf(interactions: Interactions, seed: number): Job["inner"] {
  const { train, held } = leaveLastOut(interactions, MINIMUM, (eligible) =>
    drawn(eligible, INNER, randomStream(seed)),
  );
  return { train, cases: held.map(({ user, request, target }) => ({ user, request, targets: [target] })) };
}

function caseOf(interactions: Interactions, user: number, given: number, end: number): readonly TestCase[] {
  const { offsets, item, value, at } = interactions;
  const start = offsets[user]!;
  const targets: number[] = [];
  for (let row = start + given; row < start + end; row++)
    if (value[row]! >= LIKED_FROM) targets.push(item[row]!);
  if (targets.length === 0) return [];
  const history = historyOf(interactions, user).slice(0, given);
  return [{ user: null, request: { history, at: at[start + given]! }, targets }];
}
