import type { Look } from "./watched-server.ts";

/** How a server was over some time. Bytes and ms. */
export interface Watched {
  readonly seconds: number;
  /** Of all seconds the median; of each second the worst. */
  readonly delay: { readonly median: number; readonly p99: number; readonly most: number };
  /** At the start, in the middle, at the end. */
  readonly resident: readonly [number, number, number];
  readonly mostResident: number;
  readonly mostHeap: number;
  /** Processors that it kept busy: all of its threads. */
  readonly processors: number;
}

export function summaryOf(looks: readonly Look[]): Watched {
  const first = looks[0];
  const last = looks.at(-1);
  if (first === undefined || last === undefined) throw new Error("the server was not looked at");
  const delays = looks.map(({ delay }) => delay);
  return {
    seconds: looks.length,
    delay: {
      median: medianOf(delays.map(({ median }) => median)),
      p99: medianOf(delays.map(({ p99 }) => p99)),
      most: Math.max(...delays.map(({ most }) => most)),
    },
    resident: [first.resident, looks[looks.length >> 1]!.resident, last.resident],
    mostResident: last.mostResident,
    mostHeap: Math.max(...looks.map(({ heap }) => heap)),
    processors: (last.cpu - first.cpu) / Math.max(1, looks.length - 1),
  };
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
