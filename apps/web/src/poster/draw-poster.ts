import { canonicalGenres, type Item, type Kind } from "@moodreel/core";
import { GENRE_ART, OTHER_ART, type GenreArt } from "./genre-art.ts";
import { hashText, seededRandom } from "./seeded-random.ts";
import type { Palette, Shape } from "./shape.ts";
import { titleLines, type TitleBlock } from "./title-lines.ts";

export interface Poster {
  readonly palette: Palette;
  readonly shapes: readonly Shape[];
  readonly lettering: GenreArt["lettering"];
  readonly title: TitleBlock;
  /** Whether the title stands over the picture or below it. */
  readonly titleAt: "top" | "bottom";
}

/** The picture takes this much of the sheet's height, the title the rest. */
export const PICTURE_HEIGHT = 205;

export const TITLE_SPACE = { width: 176, height: 74, largest: 38, smallest: 11 } as const;

/** Mean width of a letter as a share of the font size, on the generous side. */
const LETTER_WIDTH: Readonly<Record<GenreArt["lettering"], number>> = { serif: 0.56, wide: 0.72, narrow: 0.48 };

/** A poster for an item. The same item always has the same one; nothing is fetched. */
export function drawPoster({ id, title, genres }: Pick<Item, "id" | "title" | "genres">, kind: Kind): Poster {
  const art = artOf(genres) ?? OTHER_ART[kind];
  const random = seededRandom(hashText(`${id}\n${title}`));
  const palette = art.palettes[Math.floor(random() * art.palettes.length)] ?? art.palettes[0];
  const titleAt = random() < 0.3 ? "top" : "bottom";
  const written = art.lettering === "serif" ? title : title.toLocaleUpperCase("en");
  return {
    palette,
    shapes: art.motif(palette, random),
    lettering: art.lettering,
    title: titleLines(written, { ...TITLE_SPACE, letterWidth: LETTER_WIDTH[art.lettering] }),
    titleAt,
  };
}

/** Art of the first genre that has any. */
function artOf(genres: readonly string[]): GenreArt | undefined {
  return genres
    .flatMap(canonicalGenres)
    .map((genre) => GENRE_ART[genre])
    .find((art) => art !== undefined);
}
