import fc from "fast-check";
import { expect, it } from "vitest";

const given = process.env["MOODREEL_TEST_SEED"];

it("tries properties with the same cases in every run, unless others are asked for", () => {
  const wanted = given === "random" ? undefined : Number(given ?? 20_261_129);
  expect(fc.readConfigureGlobal().seed).toBe(wanted);
  const { seed } = fc.check(fc.property(fc.nat(), () => true));
  if (wanted !== undefined) expect(seed).toBe(wanted);
});
