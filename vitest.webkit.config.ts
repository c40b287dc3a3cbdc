import { defineConfig } from "vitest/config";
import { triesMore } from "./test/support/tries-more.ts";

/** The page in WebKit, the engine of Safari and of nearly every browser on an iPhone: `npm run test:webkit`, where there is one. */
export default defineConfig({
  test: {
    name: "webkit",
    include: ["test/webkit/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 300_000,
    retry: triesMore,
    // The first reading of a face takes WebKit seconds of a processor that others may have.
    expect: { poll: { timeout: 150_000 } },
  },
});
