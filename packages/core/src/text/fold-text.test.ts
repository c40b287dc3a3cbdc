import fc from "fast-check";
import { expect, test } from "vitest";
import { foldedWords, foldText } from "./fold-text.ts";

test.for([
  ["Amélie", "amelie"],
  ["  The LORD — of the Rings! ", "the lord of the rings"],
  ["Don't Look Now", "dont look now"],
  ["Don’t Look Now", "dont look now"],
  ["Æon Flux", "aeon flux"],
  ["Straße", "strasse"],
  ["Łódź", "lodz"],
  ["100% Wolf", "100 wolf"],
  ["Москва", "москва"],
  ["千と千尋の神隠し", "千と千尋の神隠し"],
  ["?!", ""],
])("%s is compared as %s", ([text, folded]) => {
  expect(foldText(text as string)).toBe(folded);
});

test("the fast way for ASCII gives the same words as the other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 60 }), (text) => {
      // A letter beyond ASCII behind the text makes it take the other way.
      expect(foldedWords(text)).toEqual(foldedWords(`${text} é`).slice(0, -1));
    }),
  );
});
