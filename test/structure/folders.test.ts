import { dirname } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { importedFiles, lineCount, ROOTS, sourceFiles } from "./source-files.ts";

/** Longer than this a file holds more than one concept. */
const MOST_LINES = 250;

/** Written by programs, from something that is short. */
const GENERATED: ReadonlySet<string> = new Set(["packages/client/src/api.ts"]);

describe("folders", () => {
  it.each(ROOTS)("of %s do not import each other", (root) => {
    expect(pairs(root)).toEqual([]);
  });
});

describe("the page", () => {
  it("goes one way: app, features, shared", () => {
    const upward = sourceFiles("apps/web/src").flatMap((file) =>
      importedFiles(file)
        .filter((target) => !mayImport(layerOf(file), layerOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });
});

/** A table of texts grows with the texts, not with what there is to understand. */
const MESSAGES = /^apps\/web\/src\/shared\/messages\//;

describe("files", () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    const all = ["packages", "apps", "scripts", "bench", "test"].flatMap((folder) => sourceFiles(folder));
    expect(all.length).toBeGreaterThan(100);
    const code = all.filter((file) => !GENERATED.has(file) && !MESSAGES.test(file));
    expect(code.filter((file) => lineCount(file) > MOST_LINES)).toEqual([]);
  });
});

/** `shared`, `app`, or the feature by its folder: `features/films`. */
function layerOf(file: string): string {
  const [, layer = "app", feature] = /^apps\/web\/src\/(\w+)\/(\w+)/.exec(file) ?? [];
  return layer === "features" ? `features/${feature}` : layer;
}

/** A feature knows itself and what is shared; what is shared knows nothing above it. */
function mayImport(from: string, to: string): boolean {
  return from === to || to === "shared" || from === "app";
}

/** Folders that import each other, with the files that do so. */
function pairs(root: string): readonly string[] {
  const found = new Map<string, string[]>();
  // What a package shows to others names files of all folders, and is imported by none of them.
  for (const file of sourceFiles(root).filter((one) => !/(^|\/)index\.ts$/.test(one))) {
    for (const target of importedFiles(file)) {
      const [from, to] = [dirname(file), dirname(target)];
      if (from === to) continue;
      const key = `${from} ${to}`;
      found.set(key, [...(found.get(key) ?? []), `${file} imports ${target}`]);
    }
  }
  return [...found].flatMap(([key, files]) => {
    const back = found.get(key.split(" ").toReversed().join(" "));
    return back === undefined ? [] : files;
  });
}
