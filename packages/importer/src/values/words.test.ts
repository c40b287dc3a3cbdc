import { describe, expect, test } from "vitest";
import { audioTag } from "./audio-tags.ts";
import { languageReader } from "./language.ts";
import { parseTags } from "./tags.ts";

test.for<[string, string | null]>([
  ["en", "en"],
  ["EN", "en"],
  ["en-US", "en"],
  ["zh_TW", "zh"],
  ["eng", "en"],
  ["fre", "fr"],
  ["fra", "fr"],
  ["ger", "de"],
  ["English", "en"],
  ["chinese", "zh"],
  ["['Japanese', 'English']", "ja"],
  ['[{"iso_639_1": "fr", "name": "French"}]', "fr"],
  ["Spanish, English", "es"],
  ["cn", "zh"],
  ["xx", null],
  ["mul", null],
  ["Klingon", "Klingon"],
  ["qqq", "qqq"],
])("the language %s is %s", ([text, code]) => {
  const languageOf = languageReader();
  expect([languageOf(text), languageOf(text)]).toEqual([code, code]);
});

describe("tags", () => {
  test("are words in lower case, each once, thirty of forty characters at most", () => {
    expect(parseTags(["Feel-Good|Slow  Burn| feel-good", '[{"name": "Culture Clash"}]'])).toEqual([
      "feel-good",
      "slow burn",
      "culture clash",
    ]);
    expect(parseTags([Array.from({ length: 50 }, (_, i) => `tag ${i}`).join("|")])).toHaveLength(30);
    expect(parseTags([`${"x".repeat(41)}|${"y".repeat(40)}`])).toEqual(["y".repeat(40)]);
  });

  test("are not what somebody did with a book, nor marks of absence", () => {
    expect(parseTags(["to-read, N/A, Currently Reading, favorites, owned, witty"])).toEqual(["witty"]);
  });

  test.for<[string, string, string | null]>([
    ["energy", "0.7", "energetic"],
    ["energy", "0.35", "calm"],
    ["energy", "0.5", null],
    ["valence", "0.9", "upbeat"],
    ["valence", "0.1", "gloomy"],
    ["tempo", "140", "fast"],
    ["tempo", "79.9", "slow"],
    ["tempo", "0", null],
    ["danceability", "0.1", null],
    ["danceability", "0.8", "danceable"],
    ["energy", "loud", null],
  ])("for a track with %s of %s are %s", ([feature, value, tag]) => {
    expect(audioTag(feature, value)).toBe(tag);
  });
});
