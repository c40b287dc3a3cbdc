import { expect, test } from "vitest";
import { ApiFailure } from "./api-failure.ts";
import { canRetry } from "./can-retry.ts";

test.each([
  ["server-unreachable", 0, true],
  ["internal", 500, true],
  ["too-busy", 429, true],
  ["item-unknown", 404, false],
  ["request-invalid", 400, false],
])("of %s (%i) another try can help: %s", (code, status, can) => {
  expect(canRetry(new ApiFailure(code, "It failed.", status))).toBe(can);
});

test("Another try can help with what went wrong in the page", () => {
  expect(canRetry(new Error("It failed."))).toBe(true);
});
