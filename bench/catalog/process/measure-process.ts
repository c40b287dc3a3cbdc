import { join } from "node:path";
import type { Homes } from "../import/measure-import.ts";
import type { Results } from "../results.ts";
import { timesOf, type Times } from "../times.ts";
import { timeProcess } from "./time-process.ts";

const RUNS = 15;
const ARGS = ["recommend", "--emotion", "happy"];

export interface ProcessJob {
  /** Of the repository. */
  readonly root: string;
  readonly homes: Homes;
  readonly say: (text: string) => void;
}

/** A run before those counted warms the disk, and brings in the starter where it is missing. */
export async function measureProcess({
  root,
  homes,
  say,
}: ProcessJob): Promise<NonNullable<Results["process"]>> {
  const bin = join(root, "apps", "cli", "bin", "moodreel.mjs");
  const measure = async (what: string, home: string): Promise<Times> => {
    await timeProcess(process.execPath, [bin, ...ARGS], home);
    const taken: number[] = [];
    for (let run = 0; run < RUNS; run++)
      taken.push(await timeProcess(process.execPath, [bin, ...ARGS], home));
    const times = timesOf(taken);
    say(`A process, ${what}: ${times.median.toFixed(3)} s.`);
    return times;
  };
  return {
    "the catalogue that ships with it": await measure("starter", homes.starter),
    "the large one": await measure("large", homes.many),
  };
}
