import autocannon from "autocannon";
import { answer } from "../run/in-process.ts";
import { bodies } from "./bodies.ts";

export interface LoadTask {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly seed: number;
}

export interface Load {
  readonly connections: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p99: number;
  readonly bytesPerAnswer: number;
}

const DISTINCT = 500;

await answer(async ({ url, connections, seconds, seed }: LoadTask): Promise<Load> => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: bodies(DISTINCT, seed).map((body) => ({
      method: "POST",
      path: "/api/v1/recommendations",
      headers: { "content-type": "application/json" },
      body,
    })),
  });
  const { errors, non2xx, latency, requests, throughput } = result;
  if (errors + non2xx > 0) throw new Error(`${errors} errors, ${non2xx} answers other than 2xx`);
  return {
    connections,
    perSecond: requests.average,
    median: latency.p50,
    p99: latency.p99,
    bytesPerAnswer: throughput.total / requests.total,
  };
});
