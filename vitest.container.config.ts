import { defineConfig } from "vitest/config";

/** The steps of the Containerfile in a clean Debian: `npm run test:container`, as root, with mmdebstrap. */
export default defineConfig({
  test: {
    name: "container",
    include: ["test/packages/container/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
