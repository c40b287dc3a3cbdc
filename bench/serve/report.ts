import type { Answered } from "./load/tally.ts";
import { LISTS, OPERATION_NAMES, OPERATIONS } from "./load/operations.ts";
import type { Load } from "./load/load-in-process.ts";
import type { Results } from "./results.ts";
import type { Watched } from "./server/summary.ts";

/** The results as Markdown, each beside what was asked of it. */
export function report(results: Results): string {
  const { date, processor, cores, memoryGiB, nodeVersion, seed, connections, load } = results;
  const parts = [
    "# The server under load, measured",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, seed ${seed}, ${connections} connections; client and server on the same cores. Load of the machine before ${load.before.toFixed(1)}, after ${load.after.toFixed(1)}. How it is measured: [README](../README.md#the-server-under-load).`,
    ...(load.before > cores / 2
      ? [
          "**Other programs had the cores while this ran: its rates and times say nothing of a quiet machine.**",
        ]
      : []),
    goals(results),
    ...(results.steady === undefined
      ? []
      : loadParts("Mixed load", results.steady.load, results.steady.watched)),
    ...(results.importing === undefined
      ? []
      : loadParts(
          `The same while ${count(results.importing.rows)} rows (${megabytes(results.importing.bytes)}) are imported by upload`,
          results.importing.load,
          results.importing.watched,
        )),
  ];
  return `${parts.join("\n\n")}\n`;
}

function goals({ steady, importing, uploads }: Results): string {
  const rows: string[][] = [];
  if (steady !== undefined) {
    const { all, seconds } = steady.load;
    rows.push(
      [`mixed load, ${Math.round(seconds)} s: requests a second`, rate(all, seconds), "800 / 2,000"],
      ["p99", milliseconds(all.p99), "150 ms / 50 ms"],
      ["errors", count(all.errors), "0"],
    );
    if (steady.growth !== null) {
      const { early, late } = steady.growth;
      rows.push([
        `memory after ${Math.round(seconds / 60)} minutes against five: ${megabytes(late)} against ${megabytes(early)}`,
        `${(late / early).toFixed(2)} ×`,
        "1.15 × / 1.05 ×",
      ]);
    }
  }
  if (importing !== undefined) {
    const { byOperation } = importing.load;
    rows.push(
      ["while rows are imported: p99 of health", milliseconds(byOperation.health.p99), "150 ms / 50 ms"],
      [
        "p99 of lists, the slowest kind of them",
        milliseconds(Math.max(...LISTS.map((name) => byOperation[name].p99))),
        "150 ms / 50 ms",
      ],
      [`the import, meanwhile`, `${importing.seconds.toFixed(1)} s`, ""],
    );
  }
  if (uploads !== undefined) {
    rows.push([
      `${uploads.files} uploads of ${megabytes(uploads.bytes)} at once, ${uploads.seconds.toFixed(0)} s: peak memory`,
      megabytes(uploads.watched.mostResident),
      "500 MB / 300 MB",
    ]);
  }
  return table(["what", "", "floor / goal"], rows);
}

function loadParts(title: string, load: Load, watched: Watched): readonly string[] {
  const { all, seconds, byOperation } = load;
  const line = (name: string, answered: Answered, remembered: string): readonly string[] => [
    name,
    `${((100 * answered.requests) / all.requests).toFixed(1)} %`,
    rate(answered, seconds),
    milliseconds(answered.median),
    milliseconds(answered.p90),
    milliseconds(answered.p99),
    milliseconds(answered.most),
    count(answered.errors),
    remembered,
  ];
  return [
    `## ${title}`,
    table(
      ["", "share", "a second", "median", "p90", "p99", "slowest", "errors", "may be remembered"],
      [
        line("all", all, `whole answers: none; parts: ${rememberedShare(load)}`),
        ...OPERATION_NAMES.map((name) =>
          line(name, byOperation[name], OPERATIONS[name].remembered ?? "nothing"),
        ),
      ],
    ),
    watchedLine(watched),
  ];
}

function rememberedShare({ all, byOperation }: Load): string {
  const some = OPERATION_NAMES.filter((name) => OPERATIONS[name].remembered !== null);
  const requests = some.reduce((sum, name) => sum + byOperation[name].requests, 0);
  return `${((100 * requests) / all.requests).toFixed(0)} % of requests`;
}

function watchedLine({ delay, resident, mostResident, mostHeap, processors }: Watched): string {
  return `The event loop came late by ${milliseconds(delay.median)} in the median, ${milliseconds(delay.p99)} at the p99 of a second, ${milliseconds(delay.most)} at most. Memory: ${resident.map(megabytes).join(" → ")}, at most ${megabytes(mostResident)} since the start, of it ${megabytes(mostHeap)} JavaScript objects. The server kept ${processors.toFixed(2)} cores busy.`;
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function rate({ requests }: Answered, seconds: number): string {
  return count(Math.round(requests / seconds));
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}
