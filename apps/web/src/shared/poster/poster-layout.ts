import { PICTURE_HEIGHT, type Poster } from "./draw-poster.ts";
import { SHEET } from "./motifs/shape.ts";
import { LINE_HEIGHT } from "./title-lines.ts";

export interface PosterLayout {
  /** Upper edge of the picture on the sheet. */
  readonly pictureY: number;
  /** Edge of every line of the title: the left one, of a title that is read from the right the right one. */
  readonly x: number;
  /** The title's lines with their baselines on the sheet. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

const MARGIN = 12;

/** Where a poster's picture and title stand: the same in the page and in a file. */
export function posterLayout({ title: { lines, size }, titleAt, direction }: Poster): PosterLayout {
  const below = titleAt === "bottom";
  const line = size * LINE_HEIGHT;
  const first = below ? SHEET.height - MARGIN - lines.length * line : MARGIN;
  return {
    pictureY: below ? 0 : SHEET.height - PICTURE_HEIGHT,
    x: direction === "rtl" ? SHEET.width - MARGIN : MARGIN,
    lines: lines.map((text, index) => ({ text, y: first + (index + 0.8) * line })),
  };
}
