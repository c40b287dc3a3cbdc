import { beforeAll, expect, test } from "vitest";
import { changesText } from "./changes-text.ts";
import { showLanguage } from "../../shared/i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

const NONE = { items: 0, added: 0, updated: 0, removed: 0, kept: 0, unchanged: false };

test("a first import tells only what was added", () => {
  expect(changesText("book", { ...NONE, items: 1, added: 1 })).toBe("1 book added.");
});

test("a later one tells what became of the rest", () => {
  expect(changesText("movie", { ...NONE, items: 1230, added: 12, updated: 1200, kept: 18 })).toBe(
    "12 films added, 1,200 updated, 18 kept from before.",
  );
  expect(changesText("music", { ...NONE, items: 3, updated: 3, removed: 2 })).toBe(
    "3 tracks updated, 2 removed.",
  );
});

test("the same file again is named as such", () => {
  expect(changesText("movie", { ...NONE, items: 3, kept: 3, unchanged: true })).toBe(
    "The file is the same as last time, so nothing was changed.",
  );
});
