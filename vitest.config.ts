import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { messages } from "./apps/web/messages/messages-plugin.ts";
import { hasSharedData } from "./test/support/shared-data.ts";
import { triesMore } from "./test/support/tries-more.ts";

/** Tests of this pattern read the folder of test data beside the repo, which a clone does not have. */
const SHARED = "**/*.shared.test.ts";
const BROWSER = "test/browser/**/*.test.ts";

/** Files side by side: one for each processor, since none shares anything with another. Pages come after them, alone. */
const SIDE_BY_SIDE = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } };
const ALONE = { maxWorkers: 1, sequence: { groupOrder: 1 } };

const repository: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "repository",
    ...SIDE_BY_SIDE,
    include: [
      "packages/*/{src,scripts}/**/*.test.ts",
      "apps/*/{fonts,messages,src}/**/*.test.{ts,tsx}",
      "test/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    exclude: [
      ...configDefaults.exclude,
      SHARED,
      BROWSER,
      "test/packages/**",
      "test/firefox/**",
      "test/webkit/**",
    ],
  },
};

const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "browser",
    ...ALONE,
    include: [BROWSER],
    // A busy machine makes a page slow, not wrong: these say that it hangs.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    retry: triesMore,
  },
};

const sharedData: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: "shared-data", ...SIDE_BY_SIDE, include: [SHARED] },
};

export default defineConfig({
  // Units of the page speak through its messages.
  plugins: [messages()],
  test: {
    setupFiles: ["test/support/seed-properties.ts"],
    // Hangs, on a machine as busy as can be.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    projects: hasSharedData ? [repository, browser, sharedData] : [repository, browser],
  },
});
