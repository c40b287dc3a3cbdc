import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core";
import { indexItems, interactionsOf, type Interactions } from "@moodreel/recommend";
import type { Job, TestCase } from "./splits.ts";

/**
 * How a job reaches a recommender in a process of its own, whatever it is written in: `train.csv`
 * and `inner/train.csv` (user, item, value 0–10, seconds; users and items by number), `inner.json`
 * and one file per test with, for each person, their row (`null` for a stranger), [[item, value, seconds] …] and the time of
 * asking.
 * The right answers are in `inner-targets.json` alone: those of the tests stay here.
 */
export async function writeJob(
  folder: string,
  job: Job,
  facts: ReadonlyMap<string, ItemFacts>,
): Promise<void> {
  const { items } = job.train;
  await mkdir(join(folder, "inner"), { recursive: true });
  const known = items.ids.map((id) => facts.get(id) ?? null);
  await Promise.all([
    writeFile(join(folder, "train.csv"), csvOf(job.train)),
    writeFile(join(folder, "inner", "train.csv"), csvOf(job.inner.train)),
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

export async function readTrain(file: string, items: number, users: number): Promise<Interactions> {
  const lines = (await readFile(file, "utf8")).split("\n");
  lines.pop();
  const rows = lines.map((line) => line.split(","));
  return interactionsOf({
    users: names(users),
    items: indexItems(names(items)).ids,
    user: Uint32Array.from(rows, (row) => Number(row[0])),
    item: Uint32Array.from(rows, (row) => Number(row[1])),
    value: Float32Array.from(rows, (row) => Number(row[2])),
    at: Float64Array.from(rows, (row) => Number(row[3])),
  });
}

function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => String(i));
}

function csvOf({ users, offsets, item, value, at }: Interactions): string {
  const lines: string[] = [];
  for (let u = 0; u < users.length; u++) {
    for (let row = offsets[u]!; row < offsets[u + 1]!; row++) {
      lines.push(`${u},${item[row]!},${value[row]!},${at[row]!}\n`);
    }
  }
  return lines.join("");
}

function askedOf(cases: readonly TestCase[], { items }: Interactions): readonly Asked[] {
  return cases.map(({ user, request }) => ({
    user,
    history: request.history.map(({ item, rating, at }) => [items.position(item)!, rating ?? 0, at] as const),
    at: request.at,
  }));
}
