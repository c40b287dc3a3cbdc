import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldName, freeName, nearestName, normalName, readName, visibleName } from "./index.ts";

/** Names as people write them, each with what some script or keyboard brings along. */
const NAMES = [
  "अनिल", // vowel signs
  "தமிழ்", // a virama at the end
  "ไทย",
  "עִבְרִית", // niqqud
  "محمّد", // shadda
  "می‌خواهم", // ZWNJ
  "ශ්‍රී", // ZWJ
  "ന്‍", // ZWJ at the end
  "র‍্যাব", // ZWJ before the virama
  "ཀུན་དགའ", // Tibetan's own separator
  "Nguyễn Thị Hồng",
  "葛󠄀城", // a variant of a letter
  "ジョン・スミス",
  "한글",
  "Gal·la",
  "O'Brien",
  "O’Brien",
  "’t Hooft",
  "Anna & Ben",
  "Jean-Luc, J. R.",
  "Zoë",
  "me_2",
  "(500) days!",
  "👨‍👩‍👧‍👦",
  "👍🏽 Ana",
  "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "🇩🇪 1️⃣ ❤️‍🔥",
];

const nameOf = (text: string): string | undefined => {
  const read = readName(text, "viewer");
  return "name" in read ? read.name : undefined;
};
const problemOf = (text: string): string | undefined => {
  const read = readName(text, "viewer");
  return "problem" in read ? read.problem : undefined;
};

describe("a name", () => {
  test.for(NAMES)("may be %s, however it is composed and spaced", (name) => {
    expect(nameOf(name)).toBe(name.normalize("NFC"));
    expect(nameOf(`\u00a0 ${name.normalize("NFD").replaceAll(" ", " \u3000")}\n`)).toBe(
      name.normalize("NFC"),
    );
  });

  test.for<[string, string]>([
    ["", "is empty"],
    [" \n\u3000", "is empty"],
    ["ana/ben", 'has "/" (U+002F) as character 4, and names have letters, digits'],
    ["../x", 'has "." (U+002E) as character 1, and names begin with a letter, a digit or an emoji'],
    ["-rf", 'has "-" (U+002D) as character 1, and names begin with'],
    [String.raw`a\b`, String.raw`has "\" (U+005C) as character 2`],
    ["x'; DROP TABLE", 'has ";" (U+003B) as character 3'],
    ["<b>", 'has "<" (U+003C) as character 1'],
    ["ana\nben", "has U+000A as character 4, a control character"],
    ["ana\u001b[31m", "has U+001B as character 4, a control character"],
    ["ana\0", "has U+0000 as character 4, a control character"],
    ["ana\u2028b", "has U+2028 as character 4, a line break"],
    ["ana\u202egnp", "has U+202E as character 4, which changes the direction of the text"],
    ["\u2066ana\u2069", "has U+2066 as character 1, which changes the direction"],
    ["ana\u200f", "has U+200F as character 4, which changes the direction"],
    ["an\u200ba", "has U+200B as character 3, which cannot be seen"],
    ["an\u00ada", "has U+00AD as character 3, which cannot be seen"],
    ["\u3164", "has U+3164 as character 1, which cannot be seen"],
    ["an\ufe0fa", "has U+FE0F as character 3, which cannot be seen"],
    ["an\u{e0061}a", "has U+E0061 as character 3, which cannot be seen"],
    ["an\u200da", "has U+200D as character 3, which joins letters of some scripts"],
    ["अ\u200c\u200cन", "has U+200C as character 2, which joins"],
    ["\u0301ana", "has U+0301 as character 1, an accent or a sign that no letter stands before"],
    ["ana \u0301", "has U+0301 as character 5, an accent"],
    [`a${"\u0300".repeat(40)}`, "has U+0300 as character 2, an accent"],
    ["🇩 ana", 'has "🇩" (U+1F1E9) as character 1, half of a flag'],
    ["ana\ud83d", "has U+D83D as character 4, half of a character"],
    ["ana\ue000", "has U+E000 as character 4, which stands for nothing"],
    ["a".repeat(41), "has 41 characters, and 40 are the most"],
    ["👨‍👩‍👧‍👦".repeat(40), "has 280 code points with its accents and joined emoji, and 160 are the most"],
  ])("may not be %j", ([text, problem]) => {
    expect(problemOf(text)).toContain(problem);
  });

  test("is as long as it looks", () => {
    for (const one of ["a", "é", "नि", "👍🏽", "🇩🇪"]) {
      expect(nameOf(one.repeat(40))).toBe(one.repeat(40));
      expect(problemOf(one.repeat(41))).toContain("has 41 characters");
    }
  });
});

test("what was given is shown without what acts on the line around it", () => {
  expect(visibleName("ana\u202egnp\u001b[31m अनिल")).toBe("ana<U+202E>gnp<U+001B>[31m अनिल");
  expect(visibleName("x".repeat(1000))).toHaveLength(80);
});

describe("two names are one", () => {
  test.for([
    ["a", "A", " a ", "ａ"],
    ["É", "é", "E\u0301", "e\u0301"],
    ["Straße", "STRASSE", "STRAẞE", "strasse"],
    ["ΣΊΣΥΦΟΣ", "Σίσυφος", "σίσυφοσ"],
    ["Işıl", "IŞIL", "ışıl", "İŞIL", "işil"],
    ["O'Brien", "O’Brien", "o‘brien"],
    ["Anne‐Marie", "Anne-Marie"],
    ["می‌خواهم", "میخواهم"],
    ["❤️", "❤"],
    ["Anna  B", "Anna B", "Anna\u3000B"],
  ])("where they differ as %j do", (names) => {
    expect(new Set(names.map(foldName)).size).toBe(1);
  });

  test("but not where an accent, a vowel sign or a skin tone differs", () => {
    const different = ["Zoe", "Zoë", "अनिल", "अनल", "👍", "👍🏽", "ana", "ana 2"];
    expect(new Set(different.map(foldName)).size).toBe(different.length);
  });
});

/** Any text, out of what names and attacks are made of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NAMES),
      fc.string({ unit: "grapheme", maxLength: 3 }),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom(
        "\u200b",
        "\u200c",
        "\u200d",
        "\u202e",
        "\ufe0f",
        "\u0301",
        "\u3164",
        "/",
        "\0",
        "\n",
        " ",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const validNames = anyText.map((text) => nearestName(text, "viewer")).filter((name) => name !== "");

describe("whatever is typed", () => {
  test("a name that is taken is taken again as it is, and shows nothing hidden", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = nameOf(text);
        if (name === undefined) return;
        expect(nameOf(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_C}\u200b/\\]|^[ .-]| $| {2}/u);
        expect(decodeURIComponent(new URL(`http://x/${encodeURIComponent(name)}`).pathname)).toBe(`/${name}`);
      }),
    );
  });

  test("the nearest name is a name, and a name is nearest to itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const name = nearestName(text, "viewer");
        expect(name === "" ? "" : nameOf(name)).toBe(name);
        const read = nameOf(text);
        if (read !== undefined) expect(name).toBe(read);
      }),
    );
  });

  test("neither case, composition nor compatible forms make two names of one", () => {
    fc.assert(
      fc.property(validNames, (name) => {
        const folded = foldName(name);
        const forms = [name.toUpperCase(), name.toLowerCase(), name.normalize("NFD"), name.normalize("NFKC")];
        for (const form of [...forms, folded, ` ${name} `, normalName(name)])
          expect(foldName(form)).toBe(folded);
      }),
    );
  });

  test("an old name becomes a free one that differs from all there are", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), fc.constantFrom("viewer", "catalog"), (olds, of) => {
        const taken = new Set<string>();
        for (const old of [...olds, ...olds]) {
          const name = freeName(old, of, (folded) => taken.has(folded));
          expect(readName(name, of)).toEqual({ name });
          expect(taken.has(foldName(name))).toBe(false);
          taken.add(foldName(name));
        }
      }),
    );
  });
});

test("every letter of every script is taken but the four that cannot be seen, and is one with its capital", () => {
  const refused: number[] = [];
  const split: number[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    const letter = String.fromCodePoint(code);
    if (!/\p{L}/u.test(letter)) continue;
    if (nameOf(letter) === undefined) refused.push(code);
    const folded = foldName(letter);
    const forms = [
      letter.toUpperCase(),
      letter.toLowerCase(),
      letter.normalize("NFD"),
      letter.normalize("NFKC"),
    ];
    if (forms.some((form) => form !== letter && foldName(form) !== folded)) split.push(code);
  }
  // Hangul's fillers.
  expect(refused).toEqual([0x11_5f, 0x11_60, 0x31_64, 0xff_a0]);
  expect(split).toEqual([]);
});
