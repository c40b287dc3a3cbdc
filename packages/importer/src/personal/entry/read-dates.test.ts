import { expect, test } from "vitest";
import { readDates } from "./read-dates.ts";

test.for<[what: string, texts: readonly string[], days: readonly (string | null)[]]>([
  ["a day above twelve shows that it comes first", ["31/12/2020", "1/2/2020"], ["2020-12-31", "2020-02-01"]],
  ["or second", ["12/31/20", "1/2/20"], ["2020-12-31", "2020-01-02"]],
  ["points are German", ["1.2.2020"], ["2020-02-01"]],
  ["nothing shows it", ["1/2/24", "1/3/24"], [null, null]],
  [
    "the order of the rows does",
    ["5/1/24", "4/9/24", "4/2/24", "3/3/24"],
    ["2024-05-01", "2024-04-09", "2024-04-02", "2024-03-03"],
  ],
  ["C's", ["Fri Nov  7 09:07:24 2014"], ["2014-11-07"]],
  ["Criticker's", ["Jun 21 2014, 22:06"], ["2014-06-21"]],
  ["Last.fm's", ["07 Nov 2014, 09:07", "7 Nov 2014 09:07"], ["2014-11-07", "2014-11-07"]],
  ["in words", ["May 31, 2024", "31 May 2024", "1-Feb-13"], ["2024-05-31", "2024-05-31", "2013-02-01"]],
  ["a time without a zone", ["2024-01-02 21:00"], ["2024-01-02"]],
  [
    "with the year first",
    ["2024.01.02", "2024年1月2日", "2024. 1. 2."],
    ["2024-01-02", "2024-01-02", "2024-01-02"],
  ],
  ["neither", ["soon", "32/32/2020"], [null, null]],
])("dates: %s", ([, texts, days]) => {
  const { read } = readDates(texts);
  expect(texts.map((text) => read(text)?.slice(0, 10) ?? null)).toEqual(days);
});
