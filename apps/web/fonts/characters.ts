/** Code points. */
export type Characters = ReadonlySet<number>;

/** Digits, and the marks that titles and sentences have; the rarer ones of ASCII are not among them. */
const MARKS = " 0123456789!\"&'(),-./:;?%+\u00A0’‘“”–—…·×";
const SMALL = "abcdefghijklmnopqrstuvwxyz";

/** What an English page is written with. */
export const BASIC = charactersOf(SMALL + SMALL.toUpperCase() + MARKS);
/** The page names its languages on every screen, and lengths of 2½ h; é is what English titles borrow. */
export const OF_TEXT = new Set([...BASIC, ...charactersOf("çéêñ½")]);
/** Posters set their titles in capitals; small ones are those of the name of the product. */
export const CAPITALS = charactersOf(`${SMALL.toUpperCase()}${MARKS}moodrel`);
/** What the other languages of the page add to it. */
export const ACCENTED = new Set([...charactersOf("ßŒœ¡¿ªº«»„‚"), ...letters(0xc0, 0xff)]);
export const POLISH = charactersOf("ĄąĆćĘęŁłŃńŚśŹźŻż");
/** What moods are called in a sentence. */
export const SMALL_LETTERS = charactersOf(`${SMALL} .,’&`);

function charactersOf(text: string): Characters {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

function letters(first: number, last: number): Characters {
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return new Set(codes.filter((code) => /\p{L}/u.test(String.fromCodePoint(code))));
}

export function without(characters: Characters, others: Characters): Characters {
  return new Set([...characters].filter((code) => !others.has(code)));
}

/** Reads what CSS writes as `unicode-range`. @throws {Error} where it is none of `U+41` and `U+41-5A` */
export function charactersIn(unicodeRange: string): Characters {
  return new Set(
    unicodeRange.split(",").flatMap((range) => {
      const found = /^U\+([0-9A-F]+)(?:-([0-9A-F]+))?$/i.exec(range.trim());
      if (found === null) throw new Error(`No range of characters: ${range}`);
      const first = Number.parseInt(found[1] ?? "", 16);
      const last = Number.parseInt(found[2] ?? found[1] ?? "", 16);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

/** As CSS writes it in `unicode-range`. */
export function unicodeRangeOf(characters: Characters): string {
  const ranges: [first: number, last: number][] = [];
  for (const code of [...characters].toSorted((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(",");
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
