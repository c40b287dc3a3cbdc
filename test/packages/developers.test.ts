import { describe, expect, inject, it } from "vitest";
import { NODE_EXAMPLES, USES } from "./support/developers-page.ts";
import { runExample } from "./support/run-example.ts";

const { program, nodes } = inject("workshop");

// Where each is run: here, by the workshop's installs, pages.test.ts and command.test.ts.
const RUN = ["node", "output", "install-page", "install-node", "install-app", "install-command"];
const RUN_ELSEWHERE = ["page", "next", "serve", "rest"];

it("has no block that this suite does not run", () => {
  expect(USES.toSorted()).toEqual([...RUN, ...RUN_ELSEWHERE].toSorted());
});

describe.each(Object.entries(nodes))("the page for developers on Node %s", (_version, node) => {
  it.each(NODE_EXAMPLES.map((example, index) => [index + 1, example] as const))(
    "is right in its example %i for Node",
    async (_number, example) => {
      expect((await runExample(example, program, node)).stdout).toBe(example.output);
    },
  );
});
