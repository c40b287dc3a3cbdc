import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { apiTypes } from "./api-types.ts";

it("has the types of the server's API as it is: if not, run `npm run build:client`", async () => {
  const committed = readFileSync(new URL("../src/api.ts", import.meta.url), "utf8");
  expect(await apiTypes()).toBe(committed);
});
