import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleForPage } from "../../../../test/support/bundle-for-page.ts";

test("a page can have the stores in memory: nothing of Node is asked for, and little is sent", async () => {
  const { code, nodeModules } = await bundleForPage(fileURLToPath(new URL("index.ts", import.meta.url)));
  expect(nodeModules).toEqual([]);
  expect(code).toContain("catalog-kind-mismatch");
  expect(code).not.toMatch(/\bBuffer\b/);
  const kilobytes = gzipSync(code).byteLength / 1000;
  expect(kilobytes).toBeGreaterThan(5);
  // Names of genres in twenty languages, and those of books, music and games, are a third of it, what remembers parts
  // of lists a sixth; ordering by counting is for large imports, and comes along.
  expect(kilobytes).toBeLessThan(50);
});
