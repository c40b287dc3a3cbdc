import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openTransientCatalog } from "./transient-catalog.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-transient-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const options = { kind: "movie", importedAt: "2026-01-01T00:00:00Z" } as const;

test("a file can be asked at once, and leaves nothing behind", async () => {
  const path = join(folder, "films.csv");
  writeFileSync(path, "title,genres\nA,Comedy\n");
  const { store, report } = await openTransientCatalog(path, options);
  expect(report.catalog).toBe("films");
  expect((await store.search({ catalog: "films", text: "a", limit: 5 })).items).toHaveLength(1);
  await store.close();
});

test("a file that cannot be read says why", async () => {
  await expect(openTransientCatalog(join(folder, "none.csv"), options)).rejects.toMatchObject({
    code: "file-not-found",
  });
});
