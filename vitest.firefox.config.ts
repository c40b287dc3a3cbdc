import { defineConfig } from "vitest/config";
import { triesMore } from "./test/support/tries-more.ts";

/** The page in Firefox: `npm run test:firefox`, on a machine that has one. */
export default defineConfig({
  test: {
    name: "firefox",
    include: ["test/firefox/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    retry: triesMore,
    expect: { poll: { timeout: 60_000 } },
  },
});
