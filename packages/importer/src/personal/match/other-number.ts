const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** The number of a part: at the end, or before a colon. One letter is a number only where a word says so. */
const NUMBER =
  /(?<=\S\s)(?:(?<=(?:part|episode|chapter|vol\.?|volume)\s)(?<said>I|V)|(?<roman>II|III|IV|VI|VII|VIII|IX)|(?<digit>[2-9]))(?=$|\s*[:–-]\s)/i;

/** A title with the number of its part written in the other way: `Rocky 2` for `Rocky II`; `null` without one. */
export function withOtherNumber(title: string): string | null {
  const found = NUMBER.exec(title);
  if (found === null) return null;
  const { said, roman = said, digit } = found.groups ?? {};
  const other =
    digit === undefined ? String(ROMAN.indexOf(roman?.toUpperCase() ?? "")) : ROMAN[Number(digit)];
  return `${title.slice(0, found.index)}${other}${title.slice(found.index + found[0].length)}`;
}
