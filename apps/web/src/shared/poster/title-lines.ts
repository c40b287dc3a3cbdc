export interface TitleBlock {
  readonly lines: readonly string[];
  /** Font size on the sheet. */
  readonly size: number;
}

interface TitleSpace {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** Mean width of a capital, as a share of the font size. */
  readonly letterWidth: number;
}

/** Height of a line, as a share of the font size. */
export const LINE_HEIGHT = 1.02;

/**
 * Breaks a title into lines and chooses the largest size at which they fit. Widths are estimated:
 * a poster must look the same before and after its font has loaded, and in a test.
 */
export function titleLines(title: string, space: TitleSpace): TitleBlock {
  for (let size = space.largest; size >= space.smallest; size -= 1) {
    const lines = wrap(title, space.width / size, space.letterWidth);
    if (lines !== null && lines.length * size * LINE_HEIGHT <= space.height) return { lines, size };
  }
  const size = space.smallest;
  const most = Math.max(1, Math.floor(space.height / (size * LINE_HEIGHT)));
  return { lines: clipped(title, { room: space.width / size, letterWidth: space.letterWidth, most }), size };
}

/** Width of a text, as a share of the font size. Narrow and wide letters count differently. */
export function textWidth(text: string, letterWidth: number): number {
  let width = 0;
  for (const character of text) width += letterWidth * shareOf(character);
  return width;
}

function shareOf(character: string): number {
  if (/[\s.,:;'’!|\-IiJjl()]/.test(character)) return 0.62;
  if (/[MWmw@&—…]/.test(character)) return 1.38;
  // The page brings no font for these: the system's are wider.
  if (/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return 1.2;
  // Han, kana, Hangul and their like are as wide as they are high.
  return (character.codePointAt(0) ?? 0) > 0x2e80 ? 1.9 : 1;
}

/** Whole words only; `null` when a word alone is too long. */
function wrap(title: string, room: number, letterWidth: number): string[] | null {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    if (textWidth(word, letterWidth) > room) return null;
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, letterWidth) <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

interface Room {
  /** Width of a line, as a share of the font size. */
  readonly room: number;
  readonly letterWidth: number;
  /** Lines there are. */
  readonly most: number;
}

/** As many whole words as there is room for; only a word that no line holds is broken. */
function clipped(title: string, { room, letterWidth, most }: Room): string[] {
  const fits = (text: string): boolean => textWidth(text, letterWidth) <= room;
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (fits(word)) lines.push(word);
    else lines.push(...broken(word, fits));
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), ended(lines[most - 1] ?? "", fits)];
}

/** Parts of a word that fill a line each, with a hyphen where the script has one. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of lettersOf(word)) {
    const hyphen = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u.test(part) ? "-" : "";
    if (part !== "" && !fits(part + letter + hyphen)) {
      parts.push(part + hyphen);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

/** A last line that goes on beyond the sheet: it ends between two words, or within the only one. */
function ended(line: string, fits: (text: string) => boolean): string {
  let kept = line.replace(/-$/, "");
  while (!fits(`${kept}…`) && kept.includes(" ")) kept = kept.slice(0, kept.lastIndexOf(" "));
  while (!fits(`${kept}…`) && kept !== "") kept = lettersOf(kept).slice(0, -1).join("");
  return `${kept.replace(/[\s.,:;–-]+$/u, "")}…`;
}

/** What a reader takes for one letter: with its accents, or an emoji of several parts. */
function lettersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment);
}
