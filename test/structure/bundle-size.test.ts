import { expect, it } from "vitest";
import { bundled } from "../support/bundled.ts";

it("lets a page that imports one function of core carry that function alone", async () => {
  const code = await bundled(
    'import { moodOfScores } from "@moodreel/core"; globalThis.used = moodOfScores;',
  );
  expect(code).toContain("unsure");
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(500);
});

it("lets a page that keeps everything in memory carry nothing of Node", async () => {
  const code = await bundled(
    `import { openMoodreel } from "@moodreel/app";
     import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
     globalThis.used = [openMoodreel, openMemoryProfiles, openMemoryStore];`,
  );
  expect(code).toContain("nothing-fits");
  expect(code.match(/node:\w+|browser-external|yauzl|DatabaseSync/g)).toBeNull();
});
