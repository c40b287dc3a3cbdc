import autocannon, { type Client } from "autocannon";
import { randomStream } from "@moodreel/core/random";
import { readFileSync } from "node:fs";
import { answer } from "../../catalog/run/in-process.ts";
import type { Material } from "../home/make-home.ts";
import { drawOperation, OPERATION_NAMES, type Operation } from "./operations.ts";
import { Requests } from "./requests.ts";
import { Tally, type Answered } from "./tally.ts";

export interface LoadTask {
  readonly url: string;
  /** A file of {@link Material}. */
  readonly material: string;
  readonly connections: number;
  /** At most; a message ends it earlier. */
  readonly seconds: number;
  readonly seed: number;
}

export interface Load {
  readonly seconds: number;
  readonly all: Answered;
  readonly byOperation: Readonly<Record<Operation, Answered>>;
}

/** Requests of each connection; then they come again. */
const DISTINCT = 400;

await answer(async ({ url, material, connections, seconds, seed }: LoadTask): Promise<Load> => {
  const random = randomStream(seed);
  const requests = new Requests(JSON.parse(readFileSync(material, "utf8")) as Material, random);
  const all = new Tally();
  const byOperation = new Map(OPERATION_NAMES.map((name) => [name, new Tally()]));
  const setupClient = (client: Client): void => {
    let asked: Operation = "health";
    let told = "";
    client.setRequests(
      Array.from({ length: DISTINCT }, () => {
        const operation = drawOperation(random);
        const { method, path, body } = requests.make(operation);
        return {
          method,
          path,
          ...(body === undefined
            ? {}
            : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
          // Called just before the event of the answer, which does not say to what.
          onResponse: (_status: number, text: string) => ([asked, told] = [operation, text]),
        };
      }),
    );
    client.on("response", (status, _bytes, ms) => {
      const wrong = status >= 200 && status < 300 ? null : `${status} ${asked}: ${told.slice(0, 200)}`;
      all.add(ms, wrong);
      byOperation.get(asked)?.add(ms, wrong);
    });
  };
  const start = performance.now();
  const run = autocannon({ url, connections, duration: seconds, setupClient });
  process.once("message", () => (run as unknown as { stop: () => void }).stop());
  const { errors, timeouts } = await run;
  for (let failed = 0; failed < errors; failed++) all.fail(`no answer; none within ten seconds: ${timeouts}`);
  return {
    seconds: (performance.now() - start) / 1000,
    all: all.take(),
    byOperation: Object.fromEntries(
      [...byOperation].map(([name, tally]) => [name, tally.take()]),
    ) as Load["byOperation"],
  };
});
