import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./run.mjs";
import { secondTries } from "./second-tries.mjs";

it("names what passed on the second try, and neither what passed at once nor what failed twice", () => {
  const of = (status: string, fullName: string, ...failureMessages: readonly string[]) => ({
    status,
    fullName,
    failureMessages,
  });
  const name = join(ROOT, "test/browser/room.test.ts");
  const assertionResults = [
    of("passed", "at once"),
    of("passed", "slow", "Error: no film came\n    at somewhere"),
    of("failed", "twice", "Error: no", "Error: no"),
  ];
  expect(secondTries({ testResults: [{ name, assertionResults }] })).toEqual([
    "Passed on the second try: test/browser/room.test.ts: slow (Error: no film came)",
  ]);
});
