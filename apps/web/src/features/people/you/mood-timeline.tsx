import { useMemo, type ReactNode } from "react";
import type uPlot from "uplot";
import { emotionOf, wordLabel, type MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { Chart } from "./chart.tsx";
import { tokenAt } from "./chart-colours.ts";
import { wordsOf, type Evening } from "./evenings-of.ts";
import { t } from "../../../shared/i18n/t.ts";
import { formatDate } from "../../../shared/i18n/formatters.ts";

/** Of a lane, and of the days below them, px. */
const LANE = 32;
const DAYS = 44;
/** Radius of an evening's dot, and of one with a pick, px. */
const DOT = 4;
const PICKED = 7;

/** One lane per mood, one dot per evening; a large dot where something was picked. */
export function MoodTimeline({ evenings }: { readonly evenings: readonly Evening[] }): ReactNode {
  const words = useMemo(() => wordsOf(evenings), [evenings]);
  const data = useMemo(() => columnsOf(evenings, words), [evenings, words]);
  const options = useMemo(() => (element: Element) => optionsOf(element, words), [words]);
  return (
    <Chart
      label={t("you.timelineLabel", { count: evenings.length })}
      height={words.length * LANE + DAYS}
      data={data}
      options={options}
    />
  );
}

/** Times, then per mood the lane where it led, without and with a pick. */
function columnsOf(evenings: readonly Evening[], words: readonly MoodWord[]): uPlot.AlignedData {
  const ordered = evenings.toSorted((a, b) => a.at.localeCompare(b.at));
  const lanes = words.flatMap((mood, index) =>
    [false, true].map((withPick) =>
      ordered.map(({ word, picked }) =>
        // The first mood on top.
        word === mood && picked.length > 0 === withPick ? words.length - 1 - index : null,
      ),
    ),
  );
  return [ordered.map(({ at }) => Date.parse(at) / 1000), ...lanes];
}

function optionsOf(element: Element, words: readonly MoodWord[]): Omit<uPlot.Options, "width" | "height"> {
  const ink = tokenAt(element, "--ink-soft");
  const line = tokenAt(element, "--line");
  const font = `14px ${getComputedStyle(element).fontFamily}`;
  const axis = { stroke: ink, font, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  return {
    legend: { show: false },
    cursor: { show: false },
    padding: [12, 16, 0, 0],
    scales: { x: { range: widened }, y: { range: [-0.6, words.length - 0.4] } },
    axes: [
      { ...axis, grid: { show: false }, space: 80, incrs: STEPS, values: (_, ticks) => ticks.map(dayOf) },
      {
        ...axis,
        size: 104,
        splits: () => words.map((_, index) => index),
        values: (_, lanes) => lanes.map((lane) => wordLabel(words[words.length - 1 - lane] ?? "neutral")),
      },
    ],
    series: [{}, ...words.flatMap((word) => dots(element, word))],
  };
}

function dots(element: Element, word: MoodWord): uPlot.Series[] {
  const place = document.createElement("span");
  place.dataset["mood"] = emotionOf(word);
  element.append(place);
  const colour = tokenAt(place, "--mood");
  place.remove();
  return [DOT, PICKED].map((radius) => ({
    stroke: colour,
    paths: () => null,
    points: { show: true, size: radius * 2, fill: colour, stroke: colour },
  }));
}

const DAY = 86_400;
/** Between two words of the axis, or a day would stand there twice. */
const STEPS = [1, 2, 3, 7, 14, 30, 61, 91, 182, 365, 730].map((days) => days * DAY);
/** Days of the axis at least, so that a single evening does not fill it. */
const FEWEST_DAYS = 4;

/** A little room at both ends. Of one evening alone uPlot itself would make years. */
function widened({ data: [times] }: uPlot): uPlot.Range.MinMax {
  const from = times[0];
  const to = times.at(-1);
  if (from === undefined || to === undefined) return [null, null];
  const missing = Math.max(0, FEWEST_DAYS * DAY - (to - from)) / 2;
  const room = missing + (to - from) * 0.03;
  return [from - room, to + room];
}

function dayOf(seconds: number): string {
  return formatDate(seconds * 1000, { day: "numeric", month: "short" });
}
