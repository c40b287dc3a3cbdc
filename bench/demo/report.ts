import type { Machine } from "../machine.ts";
import { sum, type Visits } from "./measure-visits.ts";

/** The results as Markdown. */
export function report(machine: Machine, visits: readonly Visits[]): string {
  const { date, processor, cores, memoryGiB, nodeVersion } = machine;
  const of = (figure: (visit: Visits) => number): string => {
    const ordered = visits.map(figure).toSorted((a, b) => a - b);
    return `${Math.round(ordered[ordered.length >> 1]!)} (${Math.round(ordered.at(-1)!)})`;
  };
  const kB = (figure: (visit: Visits) => number): string => of((visit) => figure(visit) / 1000);
  const rows = [
    ["until the first film, gzip, kB", kB(({ sent }) => sum(Object.values(sent))), "2,500", "1,000"],
    ["films after a tap, ms", of(({ tapMs }) => tapMs), "1,000", "300"],
    ["moods can be tapped after, ms", of(({ readyMs }) => readyMs), "", ""],
    ["kept afterwards for visits without a connection, kB", kB(({ laterBytes }) => laterBytes), "", ""],
    ["second visit, offline: films after a tap, ms", of(({ offlineTapMs }) => offlineTapMs), "", ""],
    [
      "second visit, offline: moods can be tapped after, ms",
      of(({ offlineReadyMs }) => offlineReadyMs),
      "",
      "",
    ],
  ];
  const files = Object.entries(visits[0]!.sent)
    .toSorted(([, a], [, b]) => b - a)
    .map(
      ([path, size]) =>
        `| ${path.replace("/some/folder/", "") || "the page"} | ${(size / 1000).toFixed(1)} |`,
    );
  return [
    "# The demo, measured",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}. ${visits.length} first visits, each in a browser that knows nothing of the page, from a host of plain files on loopback; the median, and the worst between brackets. How it is measured: [README](../README.md#the-demo).`,
    [
      "| figure | measured | floor | goal |",
      "| --- | --- | --- | --- |",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
    "## What was sent until the first film",
    ["| file | kB |", "| --- | --- |", ...files].join("\n"),
    "",
  ].join("\n\n");
}
