import { beforeAll, expect, test } from "vitest";
import { loadLaterMessages, showLanguage } from "../i18n/shown-language.ts";
import { ApiFailure } from "./api-failure.ts";
import { failureText } from "./failure-text.ts";

beforeAll(async () => {
  await showLanguage("en");
  await loadLaterMessages();
});

test("words that name what they are about stay", () => {
  expect(failureText(new ApiFailure("file-empty", "films.csv is empty. Choose a file.", 400))).toBe(
    "films.csv is empty. Choose a file.",
  );
});

test.each([
  ["column-missing", "No column of a.csv looks like a title. Say which one is, for example title=foo."],
  ["catalog-unknown", 'There is no catalogue "a". Use one that `moodreel catalogs` lists.'],
  ["zip-table-unclear", "a.zip has several tables: x, y. Say which: --table NAME."],
  [
    "profile-unknown",
    'There is no profile "Temp". Create it first, with `moodreel profiles --create Temp`, or use one of: me, Ann.',
  ],
])("of %s the page has words of its own, without commands", (code, message) => {
  const text = failureText(new ApiFailure(code, message, 400));
  expect(text).not.toMatch(/[`=]|--|Create it first/);
  expect(text.length).toBeGreaterThan(20);
});

test("of an error that the page has no words for, only what is for a terminal is left out", () => {
  const message = "Kodi does not have this film any more. Run `moodreel refresh`, then choose again.";
  expect(failureText(new ApiFailure("media-item-gone", message, 409))).toBe(
    "Kodi does not have this film any more.",
  );
  expect(failureText(new Error("Run `moodreel train`."))).toMatch(/^Something went wrong/);
});
