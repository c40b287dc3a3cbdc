import type { Machine } from "../machine.ts";
import type { FirstView } from "./measure-first-view.ts";
import type { Live } from "./measure-live.ts";
import type { Newcomer } from "./measure-newcomer.ts";
import type { Screen } from "./measure-screens.ts";
import type { Speed } from "./measure-speed.ts";
import { median } from "./opened-page.ts";

export interface Measured {
  readonly speeds: readonly Speed[];
  /** With a processor six times slower. */
  readonly slowSpeeds: readonly Speed[];
  readonly newcomers: readonly Newcomer[];
  readonly firstView: FirstView;
  readonly screens: readonly Screen[];
  readonly findings: readonly string[];
  /** Of three phones, from the code that they read to a film, seconds. */
  readonly rooms: readonly number[];
  readonly live: Live;
  /** Processes that wanted to run at once when the speeds were measured, on average. */
  readonly load: number;
}

type Row = readonly [figure: string, measured: string, floor: string, goal: string];

/** The results as Markdown: of what was measured. */
export function report(machine: Machine, measured: Partial<Measured>): string {
  const { speeds = [], slowSpeeds = [], findings = [], load = 0 } = measured;
  const rows = [...speedRows(speeds, ""), ...speedRows(slowSpeeds, " at CPU 6 ×"), ...otherRows(measured)];
  const { date, processor, cores, memoryGiB, nodeVersion } = machine;
  return [
    "# The page, measured",
    `${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}. ${speeds.length} first visits at full speed and ${slowSpeeds.length} at a sixth of it by turns, at a load of ${load.toFixed(1)}: seconds hold for a machine with nothing else to do, whose load is 1 to 2; the median, and the worst between brackets. How it is measured: [README](../README.md#the-page).`,
    [
      "| figure | measured | floor | goal |",
      "| --- | --- | --- | --- |",
      ...rows.map((row) => `| ${row.join(" | ")} |`),
    ].join("\n"),
    ...findings,
    "",
  ].join("\n\n");
}

function speedRows(speeds: readonly Speed[], at: string): readonly Row[] {
  if (speeds.length === 0) return [];
  const [paint, tap] =
    at === ""
      ? ([
          ["0.4", "0.25"],
          ["0.15", "0.08"],
        ] as const)
      : ([
          ["1.2", "0.8"],
          ["1.0", "0.5"],
        ] as const);
  return [
    [`first contentful paint${at}, s`, seconds(speeds.map(({ firstPaintMs }) => firstPaintMs)), ...paint],
    [`tap → film${at}, s`, seconds(speeds.map(({ tapMs }) => tapMs)), ...tap],
  ];
}

function otherRows({
  newcomers = [],
  firstView,
  screens = [],
  findings,
  rooms = [],
  live,
}: Partial<Measured>): readonly Row[] {
  const rows: Row[] = screens.map(({ name, topEdge }) => [
    `first film's top edge, ${name}`,
    `${Math.round(topEdge * 100)} %`,
    "60 %",
    "40 %",
  ]);
  if (newcomers.length > 0) {
    rows.push(["taps of a newcomer until a film is chosen", `${newcomers[0]!.taps}`, "3", "2"]);
    rows.push(["seconds of that", seconds(newcomers.map((one) => one.seconds * 1000)), "15", "8"]);
  }
  if (firstView !== undefined) {
    rows.push(["scripts of the first view, gzip, kB", (firstView.scripts / 1000).toFixed(1), "110", "80"]);
    rows.push(["fonts of the first view, kB", (firstView.fonts / 1000).toFixed(1), "120", "60"]);
  }
  if (findings !== undefined)
    rows.push([
      "serious findings of axe, twelve pages, both schemes, eight languages, on a phone",
      `${findings.length}`,
      "0",
      "0",
    ]);
  if (rooms.length > 0) {
    const milliseconds = rooms.map((one) => one * 1000);
    rows.push(["room: three phones from the code to a shared film, s", seconds(milliseconds), "45", "20"]);
  }
  return [...rows, ...(live === undefined ? [] : liveRows(live))];
}

function liveRows(live: Live): readonly Row[] {
  const { minutes, longTasks, load, longestMs, longestOwnMs, heapGrowth, startGrowth } = live;
  return [
    [
      `long tasks in ${minutes} min of camera, at a load of ${load.toFixed(1)} (longest, ms)`,
      `${longTasks} (${Math.round(longestMs)})`,
      "5",
      "0",
    ],
    [
      "longest task of the camera's last minute by its own processor time, ms",
      longestOwnMs.toFixed(0),
      "50",
      "50",
    ],
    [
      `heap growth in ${minutes} min of camera, after a first minute, MB`,
      (heapGrowth / 1e6).toFixed(2),
      "1",
      "0.5",
    ],
    ["heap growth in that first minute, MB", (startGrowth / 1e6).toFixed(2), "", ""],
  ];
}

function seconds(of: readonly number[]): string {
  return `${(median(of) / 1000).toFixed(2)} (${(Math.max(...of) / 1000).toFixed(2)})`;
}
