import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const PAGE = readFileSync(fileURLToPath(new URL("../../docs/security.md", import.meta.url)), "utf8");

/** What levels 1 and 2 of OWASP ASVS 4.0.3 ask for, without what it has deleted: numbers of each section. */
const ASVS: Readonly<Record<string, string>> = {
  "1.1": "1-7",
  "1.2": "1-4",
  "1.4": "1 4-5",
  "1.5": "1-4",
  "1.6": "1-4",
  "1.7": "1-2",
  "1.8": "1-2",
  "1.9": "1-2",
  "1.10": "1",
  "1.11": "1-2",
  "1.12": "2",
  "1.14": "1-6",
  "2.1": "1-12",
  "2.2": "1-3",
  "2.3": "1-3",
  "2.4": "1-5",
  "2.5": "1-7",
  "2.6": "1-3",
  "2.7": "1-6",
  "2.8": "1-7",
  "2.9": "1-3",
  "2.10": "1-4",
  "3.1": "1",
  "3.2": "1-4",
  "3.3": "1-4",
  "3.4": "1-5",
  "3.5": "1-3",
  "3.7": "1",
  "4.1": "1-3 5",
  "4.2": "1-2",
  "4.3": "1-3",
  "5.1": "1-5",
  "5.2": "1-8",
  "5.3": "1-10",
  "5.4": "1-3",
  "5.5": "1-4",
  "6.1": "1-3",
  "6.2": "1-6",
  "6.3": "1-2",
  "6.4": "1-2",
  "7.1": "1-4",
  "7.2": "1-2",
  "7.3": "1 3-4",
  "7.4": "1-3",
  "8.1": "1-4",
  "8.2": "1-3",
  "8.3": "1-8",
  "9.1": "1-3",
  "9.2": "1-4",
  "10.2": "1-2",
  "10.3": "1-3",
  "11.1": "1-8",
  "12.1": "1-3",
  "12.2": "1",
  "12.3": "1-6",
  "12.4": "1-2",
  "12.5": "1-2",
  "12.6": "1",
  "13.1": "1 3-5",
  "13.2": "1-3 5-6",
  "13.3": "1-2",
  "13.4": "1-2",
  "14.1": "1-4",
  "14.2": "1-6",
  "14.3": "2-3",
  "14.4": "1-7",
  "14.5": "1-4",
};
const ROW = /^\| (\d+\.\d+\.\d+)(?:–(\d+\.\d+\.\d+))? \| ([^|]+) \| ([^|]+) \| ([^|]*) ?\|$/gm;

function numbers(section: string, ranges: string): readonly string[] {
  return ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => `${section}.${first + at}`);
  });
}

test("every requirement of ASVS level 2 is looked at once, and what is met says how it shows", () => {
  const seen: string[] = [];
  for (const [, first = "", last = first, , state = "", why = ""] of PAGE.matchAll(ROW)) {
    const [section, from] = [first.replace(/\.\d+$/, ""), Number(first.split(".").at(-1))];
    seen.push(...numbers(section, `${from}-${last.split(".").at(-1)}`));
    expect(["met", "in part", "not met", "n/a"], first).toContain(state);
    if (state === "met") expect(why.trim(), first).not.toBe("");
  }
  expect(seen).toEqual(Object.entries(ASVS).flatMap(([section, ranges]) => numbers(section, ranges)));
});
