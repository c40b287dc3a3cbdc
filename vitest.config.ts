import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/*/{src,scripts}/**/*.test.ts",
      "apps/*/src/**/*.test.{ts,tsx}",
      "test/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine makes a page slow, not wrong.
    expect: { poll: { timeout: 30_000 } },
  },
});
