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
  const lines = wrapAnywhere(title, space.width / size / space.letterWidth);
  const most = Math.max(1, Math.floor(space.height / (size * LINE_HEIGHT)));
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, -1).trimEnd()}…`;
  return { lines: kept, size };
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

function wrapAnywhere(title: string, letters: number): string[] {
  const all = Array.from(title);
  const perLine = Math.max(1, Math.floor(letters / 1.1));
  return Array.from({ length: Math.ceil(all.length / perLine) }, (_, i) =>
    all.slice(i * perLine, (i + 1) * perLine).join(""),
  );
}
