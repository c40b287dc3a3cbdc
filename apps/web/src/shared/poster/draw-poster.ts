import type { Kind } from "@moodreel/core";
import type { GenreArt } from "./genre-art.ts";
import { looksOf, type Drawn } from "./looks-of.ts";
import type { Palette, Shape } from "./motifs/shape.ts";
import { titleLines, type TitleBlock } from "./title-lines.ts";

export interface Poster {
  readonly palette: Palette;
  readonly shapes: readonly Shape[];
  readonly lettering: GenreArt["lettering"];
  readonly title: TitleBlock;
  /** Which way the title is read, by its first letter. */
  readonly direction: "ltr" | "rtl";
  /** Whether the title stands over the picture or below it. */
  readonly titleAt: "top" | "bottom";
}

/** The picture takes this much of the sheet's height, the title the rest. */
export const PICTURE_HEIGHT = 205;

export const TITLE_SPACE = { width: 176, height: 74, largest: 38, smallest: 11 } as const;

/** Mean width of a letter as a share of the font size, on the generous side. */
const LETTER_WIDTH: Readonly<Record<GenreArt["lettering"], number>> = {
  serif: 0.56,
  wide: 0.83,
  narrow: 0.54,
};

/** The first letter is of Hebrew, Arabic or a script like them. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * A poster for an item. The same item has the same one each time; nothing is fetched.
 *
 * @param look which of its pictures: 0 is its own, others are for where a neighbour has that one (`chooseLooks`)
 */
export function drawPoster(item: Drawn, kind: Kind, look = 0): Poster {
  const { title } = item;
  const { looks, random } = looksOf(item, kind);
  const { art, palette, motif } = looks[look] ?? looks[0];
  const titleAt = random() < 0.3 ? "top" : "bottom";
  // Greek capitals have no accents, and only its own rules take them away; other scripts stay as they are.
  const written = art.lettering === "serif" ? title : title.toLocaleUpperCase("el");
  return {
    palette,
    shapes: motif(palette, random),
    lettering: art.lettering,
    title: titleLines(written, { ...TITLE_SPACE, letterWidth: LETTER_WIDTH[art.lettering] }),
    direction: RIGHT_TO_LEFT.test(title) ? "rtl" : "ltr",
    titleAt,
  };
}
