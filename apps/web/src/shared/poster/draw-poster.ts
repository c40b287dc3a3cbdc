import type { Item, Kind } from "@moodreel/core";
import { canonicalGenres } from "@moodreel/core/genre";
import { GENRE_ART, OTHER_ART, type GenreArt } from "./genre-art.ts";
import { hashText, randomStream } from "@moodreel/core/random";
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

/** A poster for an item. The same item always has the same one; nothing is fetched. */
export function drawPoster({ id, title, genres }: Pick<Item, "id" | "title" | "genres">, kind: Kind): Poster {
  const random = randomStream(hashText(`${id}\n${title}`));
  const art = pick(artsOf(genres), random) ?? OTHER_ART[kind];
  const palette = pick(art.palettes, random) ?? art.palettes[0];
  const motif = pick(art.motifs, random) ?? art.motifs[0];
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

/**
 * What the genres have to offer. Any may be drawn, or a programme of comedies would be a row of
 * the same face; the first counts twice.
 */
function artsOf(genres: readonly string[]): readonly GenreArt[] {
  const arts = genres.flatMap(canonicalGenres).flatMap((genre) => GENRE_ART[genre] ?? []);
  return [...arts.slice(0, 1), ...arts];
}

function pick<T>(choices: readonly T[], random: () => number): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}
