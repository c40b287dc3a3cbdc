import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core/taste";
import type { Interactions } from "@moodreel/recommend";
import { writeColumns } from "./columns.ts";
import type { Job, TestCase } from "./splits.ts";

/**
 * How a job reaches a recommender in a process of its own, whatever it is written in: the folders
 * `train` and `inner` of columns (users and items by number), `inner.json` and one file per test with,
 * for each person, their row (`null` for a stranger), [[item, value, seconds] …] and the time of asking.
 * The right answers are in `inner-targets.json` alone: those of the tests stay here.
 */
export async function writeJob(
  folder: string,
  job: Job,
  facts: ReadonlyMap<string, ItemFacts>,
): Promise<void> {
  const { items } = job.train;
  const known = items.ids.map((id) => facts.get(id) ?? null);
  await Promise.all([
    writeColumns(join(folder, "train"), job.train),
    writeColumns(join(folder, "inner"), job.inner.train),
    writeFile(join(folder, "inner.json"), JSON.stringify(askedOf(job.inner.cases, job.train))),
    writeFile(join(folder, "inner-targets.json"), JSON.stringify(job.inner.cases.map((c) => c.targets))),
    writeFile(
      join(folder, "job.json"),
      JSON.stringify({
        users: job.train.users.length,
        items: items.ids.length,
        tests: Object.keys(job.tests),
      }),
    ),
    writeFile(join(folder, "facts.json"), JSON.stringify(known)),
    ...Object.entries(job.tests).map(([name, cases]) =>
      writeFile(join(folder, `${name}.json`), JSON.stringify(askedOf(cases, job.train))),
    ),
  ]);
}

export interface Asked {
  /** Their row in the training data; `null` for a stranger. */
  readonly user: number | null;
  readonly history: readonly (readonly [item: number, value: number, at: number])[];
  readonly at: number;
}

function askedOf(cases: readonly TestCase[], { items }: Interactions): readonly Asked[] {
  return cases.map(({ user, request }) => ({
    user,
    history: request.history.map(({ item, rating, at }) => [items.position(item)!, rating ?? 0, at] as const),
    at: request.at,
  }));
}
