import { action } from "./motifs/action.ts";
import { adventure } from "./motifs/adventure.ts";
import { animation } from "./motifs/animation.ts";
import { biography } from "./motifs/biography.ts";
import { blocks } from "./motifs/blocks.ts";
import { comedy } from "./motifs/comedy.ts";
import { crime } from "./motifs/crime.ts";
import { documentary } from "./motifs/documentary.ts";
import { drama } from "./motifs/drama.ts";
import { family } from "./motifs/family.ts";
import { fantasy } from "./motifs/fantasy.ts";
import { history } from "./motifs/history.ts";
import { horror } from "./motifs/horror.ts";
import { music } from "./motifs/music.ts";
import { mystery } from "./motifs/mystery.ts";
import { pixels } from "./motifs/pixels.ts";
import { romance } from "./motifs/romance.ts";
import { satire } from "./motifs/satire.ts";
import { scienceFiction } from "./motifs/science-fiction.ts";
import { shelf } from "./motifs/shelf.ts";
import { short } from "./motifs/short.ts";
import { sport } from "./motifs/sport.ts";
import { thriller } from "./motifs/thriller.ts";
import { war } from "./motifs/war.ts";
import { western } from "./motifs/western.ts";
import { ACID, BLOOD, CANDY, COLD, DESERT, DUSK, FOREST, INK, LAMP, NIGHT, PRESS, ROSE, SEA, SUN } from "./palettes.ts";
import type { Motif, Palette } from "./shape.ts";

/** How the posters of one genre look. */
export interface GenreArt {
  readonly motif: Motif;
  readonly palettes: readonly [Palette, ...Palette[]];
  /** Lettering: a serif for what is told quietly, capitals for what is not. */
  readonly lettering: "serif" | "wide" | "narrow";
}

/** Art by canonical genre, as `canonicalGenres` of the core writes it. */
export const GENRE_ART: Readonly<Record<string, GenreArt>> = {
  Action: { motif: action, palettes: [BLOOD, SUN, INK], lettering: "wide" },
  Adventure: { motif: adventure, palettes: [DESERT, SEA, FOREST], lettering: "wide" },
  Animation: { motif: animation, palettes: [CANDY, SUN, SEA], lettering: "wide" },
  Biography: { motif: biography, palettes: [PRESS, LAMP, ROSE], lettering: "serif" },
  Comedy: { motif: comedy, palettes: [SUN, CANDY, ACID, SEA], lettering: "wide" },
  Crime: { motif: crime, palettes: [INK, BLOOD, PRESS], lettering: "narrow" },
  Documentary: { motif: documentary, palettes: [PRESS, COLD, FOREST], lettering: "narrow" },
  Drama: { motif: drama, palettes: [LAMP, DUSK, COLD, FOREST], lettering: "serif" },
  Family: { motif: family, palettes: [SUN, FOREST, CANDY], lettering: "serif" },
  Fantasy: { motif: fantasy, palettes: [DUSK, NIGHT, FOREST], lettering: "serif" },
  History: { motif: history, palettes: [DESERT, PRESS, LAMP], lettering: "serif" },
  Horror: { motif: horror, palettes: [BLOOD, INK, ACID], lettering: "narrow" },
  Music: { motif: music, palettes: [DUSK, CANDY, INK], lettering: "narrow" },
  Musical: { motif: music, palettes: [ROSE, SUN, DUSK], lettering: "wide" },
  Mystery: { motif: mystery, palettes: [NIGHT, LAMP, DUSK], lettering: "narrow" },
  Romance: { motif: romance, palettes: [ROSE, DUSK, SEA], lettering: "serif" },
  Satire: { motif: satire, palettes: [ACID, PRESS, CANDY], lettering: "serif" },
  "Science Fiction": { motif: scienceFiction, palettes: [NIGHT, COLD, DUSK], lettering: "wide" },
  Short: { motif: short, palettes: [PRESS, SUN, COLD], lettering: "narrow" },
  Sport: { motif: sport, palettes: [FOREST, BLOOD, SEA], lettering: "wide" },
  Thriller: { motif: thriller, palettes: [NIGHT, INK, COLD], lettering: "narrow" },
  War: { motif: war, palettes: [INK, DESERT, COLD], lettering: "narrow" },
  Western: { motif: western, palettes: [DESERT, SUN, LAMP], lettering: "wide" },
};

/** Art for what has no genre with art of its own, by kind. */
export const OTHER_ART: Readonly<Record<"movie" | "book" | "music" | "game", GenreArt>> = {
  movie: { motif: blocks, palettes: [PRESS, DUSK, SEA, LAMP], lettering: "narrow" },
  book: { motif: shelf, palettes: [LAMP, ROSE, FOREST, PRESS], lettering: "serif" },
  music: { motif: music, palettes: [DUSK, CANDY, INK, SEA], lettering: "narrow" },
  game: { motif: pixels, palettes: [NIGHT, ACID, CANDY, INK], lettering: "wide" },
};
