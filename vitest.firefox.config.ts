import { defineConfig } from "vitest/config";

/** The page in Firefox: `npm run test:firefox`, on a machine that has one. */
export default defineConfig({
  test: {
    name: "firefox",
    include: ["test/firefox/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
