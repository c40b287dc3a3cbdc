import { join } from "node:path";
import { inProcess } from "../run/in-process.ts";
import type { Load, LoadTask } from "./load-in-process.ts";
import { serving } from "./serving.ts";

const CONNECTIONS = [8, 32, 96];
const WARM_SECONDS = 3;
const SECONDS = 8;

export interface ServeJob {
  /** Of the repository. */
  readonly root: string;
  readonly home: string;
  readonly seed: number;
  readonly say: (text: string) => void;
}

/** The product's own server, asked over connections that stay open, by a process beside it. */
export async function measureServe({ root, home, seed, say }: ServeJob): Promise<readonly Load[]> {
  const bin = join(root, "apps", "cli", "bin", "moodreel.mjs");
  return serving(bin, home, async (url) => {
    const load = (connections: number, seconds: number): Promise<Load> =>
      inProcess<Load>("serve/load-in-process.ts", { url, connections, seconds, seed } satisfies LoadTask);
    await load(8, WARM_SECONDS);
    const loads: Load[] = [];
    for (const connections of CONNECTIONS) {
      const taken = await load(connections, SECONDS);
      say(
        `${connections} connections: ${Math.round(taken.perSecond)} requests a second, p99 ${taken.p99} ms.`,
      );
      loads.push(taken);
    }
    return loads;
  });
}
