import { defineConfig } from "vitest/config";

/** What is published, tried as strangers use it: `npm run test:packages`. */
export default defineConfig({
  test: {
    name: "packages",
    include: ["test/packages/*.test.ts"],
    globalSetup: "test/packages/support/workshop.ts",
    // Starts are timed, and a build beside them would be, too.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
