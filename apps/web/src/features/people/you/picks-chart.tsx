import { useMemo, type ReactNode } from "react";
import uPlot from "uplot";
import { wordLabel, type MoodWord } from "../../../shared/emotions/feeling-words.ts";
import { Chart } from "./chart.tsx";
import { tokenAt } from "./chart-colours.ts";
import { wordsOf, type Evening } from "./evenings-of.ts";
import { t } from "../../../shared/i18n/t.ts";

const HEIGHT = 240;
/** What a word below its bar needs, px. */
const WORD_WIDTH = 78;

export interface EveningCount {
  readonly word: MoodWord;
  readonly evenings: number;
  readonly withPick: number;
}

/** Per mood the evenings that it led, and on how many of them something was picked. */
export function countEvenings(all: readonly Evening[]): readonly EveningCount[] {
  return wordsOf(all).map((word) => {
    const own = all.filter((evening) => evening.word === word);
    return {
      word,
      evenings: own.length,
      withPick: own.filter(({ picked }) => picked.length > 0).length,
    };
  });
}

/** Evenings per mood as bars, the part with a pick filled. */
export function PicksChart({ counts }: { readonly counts: readonly EveningCount[] }): ReactNode {
  const data = useMemo<uPlot.AlignedData>(
    () => [
      counts.map((_, index) => index),
      counts.map(({ evenings }) => evenings),
      counts.map(({ withPick }) => withPick),
    ],
    [counts],
  );
  const options = useMemo(() => {
    const words = counts.map(({ word }) => word);
    return (element: Element) => optionsOf(element, words);
  }, [counts]);
  return <Chart label={t("you.picksLabel")} height={HEIGHT} data={data} options={options} />;
}

function optionsOf(element: Element, words: readonly MoodWord[]): Omit<uPlot.Options, "width" | "height"> {
  const ink = tokenAt(element, "--ink-soft");
  const line = tokenAt(element, "--line");
  const mood = tokenAt(element, "--mood");
  const font = `14px ${getComputedStyle(element).fontFamily}`;
  const bars = uPlot.paths.bars?.({ size: [0.62, 56], radius: 0.12 });
  // On a phone there is no room for the words side by side.
  const isTight = ({ width }: uPlot): boolean => width < words.length * WORD_WIDTH;
  const bar = {
    stroke: mood,
    width: 1.5,
    points: { show: false },
    ...(bars === undefined ? {} : { paths: bars }),
  };
  return {
    legend: { show: false },
    cursor: { show: false },
    // The last word hangs over when they are turned.
    padding: [12, 30, 0, 0],
    scales: { x: { time: false, range: [-0.6, words.length - 0.4] }, y: { range: wholeFrom } },
    axes: [
      {
        stroke: ink,
        font,
        grid: { show: false },
        ticks: { show: false },
        splits: () => words.map((_, index) => index),
        rotate: (plot) => (isTight(plot) ? -50 : 0),
        size: (plot) => (isTight(plot) ? 84 : 40),
        values: (_, places) => places.map((place) => wordLabel(words[place] ?? "neutral")),
      },
      {
        stroke: ink,
        font,
        size: 40,
        grid: { stroke: line, width: 1 },
        ticks: { show: false },
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
      },
    ],
    series: [{}, { ...bar, fill: "transparent" }, { ...bar, fill: mood }],
  };
}

function wholeFrom(_: uPlot, __: number | null, most: number | null): uPlot.Range.MinMax {
  return [0, Math.max(3, (most ?? 0) * 1.08)];
}
