import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const PAGES = globSync(
  [
    "*.md",
    "NOTICE",
    "docs/**/*.md",
    "{bench,training}/**/*.md",
    "{packages,apps}/*/{*.md,NOTICE}",
    "packages/*/models/*.md",
  ],
  { cwd: fileURLToPath(ROOT), exclude: ["**/node_modules/**", "**/.venv/**", "**/work"] },
).toSorted();
const NAMED = /`((?:packages|apps|test|scripts|bench|training|docs|tools)\/[\w@./-]+)`/gu;
const LINKED = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/gu;
/** What a build makes, or a person puts there: a fresh clone has none of it. */
const MADE = /(?:^|\/)(?:dist|dist-demo|dist-packages|node_modules|\.venv|work)(?:\/|$)/u;

describe.for(PAGES)("%s", (page) => {
  const address = new URL(page, ROOT);
  const text = readFileSync(address, "utf8");
  const missing = (pattern: RegExp, base: URL): readonly string[] =>
    [...text.matchAll(pattern)]
      .map(([, path]) => path!)
      .filter((path) => !MADE.test(path) && !existsSync(new URL(path, base)));

  test("names files and folders that exist", () => {
    expect(missing(NAMED, ROOT)).toEqual([]);
  });

  test("links to pages that exist", () => {
    expect(missing(LINKED, address)).toEqual([]);
  });
});

test("the pages are found", () => {
  expect(PAGES).toEqual(
    expect.arrayContaining([
      "README.md",
      "CONTRIBUTING.md",
      "NOTICE",
      "docs/architecture.md",
      "packages/core/README.md",
    ]),
  );
});
