import { expect, it } from "vitest";
import { nodeTooOld } from "./node-too-old.ts";

it.each(["v18.20.0", "v20.19.5", "v22.12.0"])("says on Node %s which one is needed", (version) => {
  expect(nodeTooOld(version)).toMatch(`moodreel needs Node 22.13 or newer (this is ${version})`);
});

it.each(["v22.13.0", "v22.20.1", "v23.0.0", "v24.0.0"])("runs on Node %s", (version) => {
  expect(nodeTooOld(version)).toBeNull();
});
