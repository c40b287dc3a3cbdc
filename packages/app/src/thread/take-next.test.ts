import { expect, test } from "vitest";
import { takeNext, type InLine } from "./take-next.ts";

const waiting = (...viewers: readonly (number | null)[]): InLine[] =>
  viewers.map((viewer) => ({ viewer, overtaken: 0 }));
const isEven = (viewer: number): boolean => viewer % 2 === 0;

test("a thread takes whom it knows, and who is about nobody, before others; else who came first", () => {
  const line = waiting(1, 3, null, 2, 5);
  const taken = [1, 2, 3, 4, 5, 6].map(() => takeNext(line, isEven)?.viewer);
  expect(taken).toEqual([null, 2, 1, 3, 5, undefined]);
});

test("nobody is overtaken for ever, however many come whom the thread knows", () => {
  const line = waiting(1);
  const taken: (number | null | undefined)[] = [];
  while (!taken.includes(1)) {
    while (line.length < 10) line.push({ viewer: 2, overtaken: 0 });
    taken.push(takeNext(line, isEven)?.viewer);
  }
  expect(taken).toHaveLength(9);
});
