import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { messages } from "./apps/web/messages/messages-plugin.ts";
import { hasSharedData } from "./test/support/shared-data.ts";

/** Tests of this pattern read the folder of test data beside the repo, which a clone does not have. */
const SHARED = "**/*.shared.test.ts";

const repository: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: "repository",
    include: [
      "packages/*/{src,scripts}/**/*.test.ts",
      "apps/*/{src,messages}/**/*.test.{ts,tsx}",
      "test/**/*.test.ts",
      "scripts/**/*.test.ts",
    ],
    exclude: [...configDefaults.exclude, SHARED, "test/packages/**", "test/firefox/**"],
  },
};

const sharedData: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: "shared-data", include: [SHARED] },
};

export default defineConfig({
  // Units of the page speak through its messages.
  plugins: [messages()],
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine makes a page slow, not wrong.
    expect: { poll: { timeout: 30_000 } },
    projects: hasSharedData ? [repository, sharedData] : [repository],
  },
});
