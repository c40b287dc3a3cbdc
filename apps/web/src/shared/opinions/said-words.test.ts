import { beforeAll, expect, test } from "vitest";
import { reactionWord } from "./said-words.ts";
import { showLanguage } from "../i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

test("what was seen was read, heard or played, by its kind", () => {
  expect(reactionWord("seen", "movie")).toBe("seen");
  expect(reactionWord("seen", "book")).toBe("read");
  expect(reactionWord("seen", "music")).toBe("heard");
  expect(reactionWord("seen", "game")).toBe("played");
  expect(reactionWord("like", "book")).toBe("liked");
});
