import type { Interactions, Scorer, ThreadPool } from "@moodreel/recommend";

/** A value for each axis, by its name. */
export type Setting = Readonly<Record<string, number>>;

/** What can be set of a peer, with the values that are tried, rising. */
export interface Axis {
  readonly name: string;
  readonly values: readonly number[];
  /** Where the search begins: one of the values. */
  readonly start: number;
  /** The ends beyond which there is nothing: a weight of 0, a half-life that never comes. */
  readonly ends?: readonly ("low" | "high")[];
}

/** A method that somebody might use in place of ours, given all that ours gets. */
export interface Peer {
  readonly name: string;
  readonly axes: readonly Axis[];
  /** What all settings share is worked out once. */
  readonly prepare: (
    train: Interactions,
    pool: ThreadPool,
  ) => Promise<(setting: Setting) => Scorer | Promise<Scorer>>;
}

/** `count` values from `least` on, each `factor` times the one before. */
export function geometric(least: number, factor: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, k) => Number((least * factor ** k).toPrecision(3)));
}
