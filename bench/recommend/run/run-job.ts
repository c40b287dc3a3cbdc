import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Data } from "../data/read-data.ts";
import { writeJob } from "../data/exchange.ts";
import type { Job } from "../data/splits.ts";
import { measureLists, type Figures } from "../measure/measure-lists.ts";
import { METHODS } from "./methods.ts";
import { PEER_NAMES, PEER_SCRIPT, type Python } from "./python.ts";
import { runQuietly } from "./run-quietly.ts";

export interface Result extends Figures {
  readonly name: string;
  readonly ours: boolean;
  /** What it chose on the inner split, as JSON. */
  readonly setting: string;
  /** Seconds to learn from the training data, with settings chosen. */
  readonly fitSeconds: number;
  /** To score all items for one person and take the best. */
  readonly msPerUser: number;
  /** Memory of its process at most, everything included. */
  readonly peakMiB: number;
  /** What it was not given or could not take, in words. */
  readonly note?: string;
}

interface Output extends Pick<Result, "setting" | "fitSeconds" | "msPerUser" | "peakMiB" | "note"> {
  readonly lists: Readonly<Record<string, readonly (readonly number[])[]>>;
}

const OURS = join(import.meta.dirname, "run-ours.ts");

/**
 * Every recommender on one job, one after the other, each in a process of its own. Results by test.
 *
 * @param chosen settings by name, as JSON; whoever has none chooses on the inner split
 */
export async function runJob(
  job: Job,
  { facts }: Data,
  python: Python,
  seed: number,
  chosen: ReadonlyMap<string, string> = new Map(),
): Promise<Readonly<Record<string, readonly Result[]>>> {
  const folder = await mkdtemp(join(tmpdir(), "moodreel-bench-"));
  try {
    await writeJob(folder, job, facts);
    const results: Record<string, Result[]> = {};
    for (const { name, ours, command, args } of contestants(python, folder, seed)) {
      const setting = chosen.get(name);
      await runQuietly(command, setting === undefined ? args : [...args, setting]);
      const { lists, ...output } = JSON.parse(await readFile(join(folder, "output.json"), "utf8")) as Output;
      for (const [test, cases] of Object.entries(job.tests)) {
        const figures = measureLists(lists[test]!, cases, job.train, facts);
        (results[test] ??= []).push({ name, ours, ...figures, ...output });
        console.log(`${job.name} ${test.padEnd(13)} ${name.padEnd(30)} NDCG@10 ${figures.ndcg10.toFixed(4)}`);
      }
      await rm(join(folder, "output.json"));
    }
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function contestants(
  python: Python,
  folder: string,
  seed: number,
): readonly { name: string; ours: boolean; command: string; args: string[] }[] {
  const rest = [folder, String(seed)];
  const ours = METHODS.map(({ name }) => ({
    name,
    ours: true,
    command: process.execPath,
    args: [OURS, name, ...rest],
  }));
  if (!("python" in python)) return ours;
  const peers = PEER_NAMES.map((name) => ({
    name,
    ours: false,
    command: python.python,
    args: [PEER_SCRIPT, name, ...rest],
  }));
  return [...ours, ...peers];
}
