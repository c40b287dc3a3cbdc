import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { reachable } from "./reachable.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-reachable-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const manifest = { name: "@moodreel/example", version: "0.1.0", exports: { ".": "./src/index.ts" } };

/** A compiled package: contents by file; each has empty declarations and a map. */
function packageOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name, "src");
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    if (file.endsWith(".js")) {
      writeFileSync(`${path}.map`, "{}");
      if (!(file.replace(/\.js$/, ".d.ts") in files)) writeFileSync(path.replace(/\.js$/, ".d.ts"), "");
    }
  }
  return folder;
}

it("follows imports, threads and types from the entries, and takes nothing else", () => {
  const folder = packageOf("whole", {
    "index.js": 'import { a } from "./a.js";\nimport spec from "../models/spec.json";',
    "a.js": 'new Worker(new URL("./thread.js", import.meta.url));',
    "thread.js": 'await import("./late.js");',
    "late.js": "",
    "index.d.ts": 'import type { T } from "./types.js";',
    "types.d.ts": "",
    "types.js": "",
    "helper-of-tests.js": 'import "./a.js";',
  });
  expect(
    reachable(folder, manifest)
      .filter((file) => file.endsWith(".js"))
      .toSorted(),
  ).toEqual(["a.js", "index.js", "late.js", "thread.js", "types.js"]);
  expect(reachable(folder, manifest)).toContain("types.d.ts");
});

it("refuses a file of another package", () => {
  const folder = packageOf("outside", { "index.js": 'import "../../other/src/x.js";' });
  expect(() => reachable(folder, manifest)).toThrow(
    /index\.js of @moodreel\/example names .*other\/src\/x\.js/,
  );
});

it("refuses a file that is not there", () => {
  const folder = packageOf("missing", { "index.js": 'import "./gone.js";' });
  expect(() => reachable(folder, manifest)).toThrow(/names gone\.js, which is not there/);
});
