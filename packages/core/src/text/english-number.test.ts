import { expect, test } from "vitest";
import { englishNumber } from "./english-number.ts";

test("thousands are apart, as they are written in English", () => {
  expect([7, 999, 3377, 1_234_567].map(englishNumber)).toEqual(["7", "999", "3,377", "1,234,567"]);
});
