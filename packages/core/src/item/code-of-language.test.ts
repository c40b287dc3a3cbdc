import { expect, it } from "vitest";
import { codeOfLanguage } from "./code-of-language.ts";

it.each([
  ["German", "de"],
  ["Deutsch", "de"],
  ["allemand", "de"],
  ["ANGLAIS", "en"],
  ["Englisch", "en"],
  ["angielski", "en"],
  ["français", "fr"],
  ["русский", "ru"],
  ["日本語", "ja"],
  ["한국어", "ko"],
  [" italiano ", "it"],
])("%s is %s", (name, code) => {
  expect(codeOfLanguage(name)).toBe(code);
});

it.each(["", "en", "Klingon"])("%o is the name of none", (name) => {
  expect(codeOfLanguage(name)).toBeNull();
});
