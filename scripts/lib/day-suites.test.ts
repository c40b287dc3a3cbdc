import { expect, it } from "vitest";
import { daySuites } from "./day-suites.mjs";

it("finds the tests that can depend on the day by what they import", () => {
  const { clock, calendar, processes } = daySuites();
  expect(clock).toContain("test/cli/train.test.ts");
  expect(clock).toContain("test/cli/recommend.test.ts");
  expect(processes).toContain("test/cli/standard-input.test.ts");
  expect(calendar).toContain("packages/server/src/routes/recommendations.test.ts");
  const either = [...clock, ...calendar, ...processes];
  expect(either.filter((path) => path.startsWith("packages/core/") || path.includes("browser"))).toEqual([]);
  expect(either.filter((path) => path.includes(".shared.test.") || path.includes("kills"))).toEqual([]);
});
