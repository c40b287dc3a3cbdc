import { expect, test } from "vitest";
import { ACCENTED, BASIC, CAPITALS, charactersIn, POLISH, unicodeRangeOf } from "./characters.ts";

test("Ranges as CSS writes them are read, and written the same", () => {
  const range = "U+20-7E,U+A0,U+104-107";
  expect(unicodeRangeOf(charactersIn(range))).toBe(range);
  expect(() => charactersIn("U+4??")).toThrow("U+4??");
});

test("What English is written with is in its first file, and what the seven other languages add in theirs", () => {
  const has = (characters: ReadonlySet<number>, text: string): boolean =>
    Array.from(text).every((character) => characters.has(character.codePointAt(0) ?? 0));
  expect(has(BASIC, "Tonight’s “Films” – 90 min · 8.4, why not …?")).toBe(true);
  expect(has(CAPITALS, "WHO’S AFRAID: PART 2?")).toBe(true);
  expect(has(ACCENTED, "äöüßÄÖÜ àâçéèêëîïôùûœ ñ¿¡áíóú ãõ «»„".replaceAll(" ", ""))).toBe(true);
  expect(has(POLISH, "ąćęłńśźżĄĆĘŁŃŚŹŻ")).toBe(true);
});
