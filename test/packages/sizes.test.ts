import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { megabytes } from "./support/project.ts";

const { page, command } = inject("workshop");

// Goals: 60 and 300.
it("costs a page's project at most 180 MB", () => {
  expect(megabytes(join(page, "node_modules"))).toBeLessThan(180);
});

it("costs somebody who wants the command at most 500 MB", () => {
  expect(megabytes(join(command, "node_modules"))).toBeLessThan(500);
});
