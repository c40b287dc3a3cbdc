import { randomStream } from "@moodreel/core";
import {
  historyOf,
  leaveLastOut,
  LIKED_FROM,
  without,
  type Interactions,
  type ScoreRequest,
} from "@moodreel/recommend";

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

/** The latest rating of everybody with five or more is foretold from all the others, if they liked it. */
export function leaveLastOutJob(interactions: Interactions, seed: number): Job {
  const { train, held } = leaveLastOut(interactions, MINIMUM);
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
export function strongJobs(interactions: Interactions, seed: number): readonly Job[] {
  const random = randomStream(seed);
  const fold = interactions.users.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }, (_, f): Job => {
    const gone = new Uint8Array(interactions.item.length);
    const strong: TestCase[] = [];
    const coldStart: TestCase[] = [];
    fold.forEach((own, user) => {
      if (own !== f) return;
      const [start, end] = [interactions.offsets[user]!, interactions.offsets[user + 1]!];
      gone.fill(1, start, end);
      const length = end - start;
      if (length >= MINIMUM) strong.push(...caseOf(interactions, user, Math.floor(length * 0.8), length));
      if (length < 2) return;
      const given = 1 + Math.floor(random() * Math.min(5, length - 1));
      coldStart.push(...caseOf(interactions, user, given, given + 1));
    });
    const train = without(interactions, gone);
    return { name: `fold ${f + 1}`, train, inner: innerOf(train, seed + f), tests: { strong, coldStart } };
  });
}

function innerOf(interactions: Interactions, seed: number): Job["inner"] {
  const random = randomStream(seed);
  const { train, held } = leaveLastOut(interactions, MINIMUM, (eligible) =>
    eligible
      .map((user) => ({ user, draw: random() }))
      .toSorted((a, b) => a.draw - b.draw)
      .slice(0, INNER)
      .map(({ user }) => user),
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
