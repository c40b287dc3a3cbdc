import { expect, test } from "vitest";
import { daySeed } from "./day-seed.ts";

test("people whose names are alike have seeds that lie anywhere", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 1000; n++)
    tenths[Math.floor(daySeed("2026-11-24", `person ${n}`) / (2 ** 32 / 10))]! += 1;
  for (const many of tenths) expect(Math.abs(many - 100)).toBeLessThan(40);
});

test("a day later the seed is the next one, for everybody", () => {
  for (const viewers of ["", "ann", "ann bob"])
    expect((daySeed("2026-12-01", viewers) - daySeed("2026-11-30", viewers) + 2 ** 32) % 2 ** 32).toBe(1);
});
