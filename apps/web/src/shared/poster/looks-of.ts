import type { Item, Kind } from "@moodreel/core";
import { hashText, randomStream } from "@moodreel/core/random";
import { canonicalOf } from "../genres/canonical-of.ts";
import { GENRE_ART, OTHER_ART, type GenreArt } from "./genre-art.ts";
import type { Motif, Palette } from "./motifs/shape.ts";

/** What a poster is drawn from. */
export type Drawn = Pick<Item, "id" | "title" | "genres">;

/** Which picture a poster has, and in which colours. */
export interface Look {
  readonly art: GenreArt;
  readonly motif: Motif;
  readonly palette: Palette;
}

/** What an item's poster can look like, and the numbers that decide the rest of the drawing. */
export interface Looks {
  readonly looks: readonly [Look, ...Look[]];
  readonly random: () => number;
}

/**
 * What an item's poster can look like. The first is its own; then come other pictures of its genres and one that goes
 * with any, in an order of its own, and last its own in other colours.
 */
export function looksOf({ id, title, genres }: Drawn, kind: Kind): Looks {
  const hash = hashText(`${id}\n${title}`);
  const random = randomStream(hash);
  const arts = genres.flatMap(canonicalOf).flatMap((genre) => GENRE_ART[genre] ?? []);
  // Any may be drawn, or a programme of comedies would be a row of the same face; the first counts twice.
  const art = pick([...arts.slice(0, 1), ...arts], random) ?? OTHER_ART[kind];
  const palette = pick(art.palettes, random) ?? art.palettes[0];
  const motif = pick(art.motifs, random) ?? art.motifs[0];

  const others = new Map<Motif, Look>();
  for (const other of [...turned(arts, hash), OTHER_ART[kind]]) {
    for (const drawn of turned(other.motifs, hash)) {
      const [colours = palette] = turned(other.palettes, hash);
      if (drawn !== motif && !others.has(drawn))
        others.set(drawn, { art: other, motif: drawn, palette: colours });
    }
  }
  const recoloured = art.palettes.filter((colours) => colours !== palette);
  return {
    looks: [
      { art, motif, palette },
      ...others.values(),
      ...recoloured.map((colours) => ({ art, motif, palette: colours })),
    ],
    random,
  };
}

/** The same from another one on. */
function turned<T>(all: readonly T[], by: number): readonly T[] {
  const from = by % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
}

function pick<T>(choices: readonly T[], random: () => number): T | undefined {
  return choices[Math.floor(random() * choices.length)];
}
