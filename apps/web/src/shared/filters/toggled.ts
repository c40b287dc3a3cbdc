import { namesIn, type FilterForm } from "./filter-form.ts";

type Years = Pick<FilterForm, "yearFrom" | "yearTo">;

/** A list of names, with commas between, with one more or without it. */
export function toggledName(text: string, name: string): string {
  const names = namesIn(text);
  return (names.includes(name) ? names.filter((one) => one !== name) : [...names, name]).join(",");
}

/** The decades that the years touch; none where no years are asked for. */
export function decadesIn({ yearFrom, yearTo }: Years, decades: readonly number[]): readonly number[] {
  if (yearFrom === "" && yearTo === "") return [];
  const from = yearFrom === "" ? -Infinity : Number(yearFrom);
  const to = yearTo === "" ? Infinity : Number(yearTo);
  return decades.filter((decade) => decade + 9 >= from && decade <= to);
}

/**
 * The years with one decade more or less: one beside or apart from them stretches them to it, one at their end
 * is taken away, one in their midst is then the only one.
 */
export function toggledDecade({ yearFrom, yearTo }: Years, decade: number): Years {
  const last = decade + 9;
  if (yearFrom === "" && yearTo === "") return years(decade, last);
  const from = yearFrom === "" ? decade : Number(yearFrom);
  const to = yearTo === "" ? last : Number(yearTo);
  if (last < from) return years(decade, to);
  if (decade > to) return years(from, last);
  const first = decade <= from;
  const end = last >= to;
  if (first && end) return { yearFrom: "", yearTo: "" };
  if (first) return years(decade + 10, to);
  return end ? years(from, decade - 1) : years(decade, last);
}

function years(from: number, to: number): Years {
  return { yearFrom: String(from), yearTo: String(to) };
}
