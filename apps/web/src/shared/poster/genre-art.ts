import { action } from "./motifs/action.ts";
import { adventure } from "./motifs/adventure.ts";
import { animation } from "./motifs/animation.ts";
import { balloons } from "./motifs/balloons.ts";
import { biography } from "./motifs/biography.ts";
import { blocks } from "./motifs/blocks.ts";
import { bouquet } from "./motifs/bouquet.ts";
import { comedy } from "./motifs/comedy.ts";
import { crime } from "./motifs/crime.ts";
import { documentary } from "./motifs/documentary.ts";
import { doorway } from "./motifs/doorway.ts";
import { drama } from "./motifs/drama.ts";
import { family } from "./motifs/family.ts";
import { fantasy } from "./motifs/fantasy.ts";
import { hatAndMoustache } from "./motifs/hat-and-moustache.ts";
import { history } from "./motifs/history.ts";
import { horror } from "./motifs/horror.ts";
import { music } from "./motifs/music.ts";
import { mystery } from "./motifs/mystery.ts";
import { openMouth } from "./motifs/open-mouth.ts";
import { pixels } from "./motifs/pixels.ts";
import { romance } from "./motifs/romance.ts";
import { sail } from "./motifs/sail.ts";
import { satire } from "./motifs/satire.ts";
import { scienceFiction } from "./motifs/science-fiction.ts";
import { shelf } from "./motifs/shelf.ts";
import { short } from "./motifs/short.ts";
import { spiral } from "./motifs/spiral.ts";
import { sport } from "./motifs/sport.ts";
import { thriller } from "./motifs/thriller.ts";
import { twoProfiles } from "./motifs/two-profiles.ts";
import { war } from "./motifs/war.ts";
import { western } from "./motifs/western.ts";
import {
  ACID,
  BLOOD,
  CANDY,
  COLD,
  DESERT,
  DUSK,
  FOREST,
  INK,
  LAMP,
  NIGHT,
  PRESS,
  ROSE,
  SEA,
  SUN,
} from "./palettes.ts";
import type { Motif, Palette } from "./motifs/shape.ts";

/** How the posters of one genre look. */
export interface GenreArt {
  /** Each is a picture of its own. */
  readonly motifs: readonly [Motif, ...Motif[]];
  readonly palettes: readonly [Palette, ...Palette[]];
  /** Lettering: a serif for quiet stories, capitals for loud ones. */
  readonly lettering: "serif" | "wide" | "narrow";
}

/** Art by canonical genre, as `canonicalOf` gives it. */
export const GENRE_ART: Readonly<Record<string, GenreArt>> = {
  Action: { motifs: [action], palettes: [BLOOD, SUN, INK], lettering: "wide" },
  Adventure: { motifs: [adventure, sail], palettes: [DESERT, SEA, FOREST], lettering: "wide" },
  Animation: { motifs: [animation], palettes: [CANDY, SUN, SEA], lettering: "wide" },
  Biography: { motifs: [biography], palettes: [PRESS, LAMP, ROSE], lettering: "serif" },
  Comedy: {
    motifs: [comedy, hatAndMoustache, openMouth, balloons],
    palettes: [SUN, CANDY, ACID, SEA, DUSK, DESERT],
    lettering: "wide",
  },
  Crime: { motifs: [crime], palettes: [INK, BLOOD, PRESS], lettering: "narrow" },
  Documentary: { motifs: [documentary], palettes: [PRESS, COLD, FOREST], lettering: "narrow" },
  Drama: { motifs: [drama, doorway, twoProfiles], palettes: [LAMP, DUSK, COLD, FOREST], lettering: "serif" },
  Family: { motifs: [family], palettes: [SUN, FOREST, CANDY], lettering: "serif" },
  Fantasy: { motifs: [fantasy], palettes: [DUSK, NIGHT, FOREST], lettering: "serif" },
  History: { motifs: [history], palettes: [DESERT, PRESS, LAMP], lettering: "serif" },
  Horror: { motifs: [horror], palettes: [BLOOD, INK, ACID], lettering: "narrow" },
  Music: { motifs: [music], palettes: [DUSK, CANDY, INK], lettering: "narrow" },
  Musical: { motifs: [music], palettes: [ROSE, SUN, DUSK], lettering: "wide" },
  Mystery: { motifs: [mystery], palettes: [NIGHT, LAMP, DUSK], lettering: "narrow" },
  Romance: { motifs: [romance, bouquet], palettes: [ROSE, DUSK, SEA, CANDY, DESERT], lettering: "serif" },
  Satire: { motifs: [satire], palettes: [ACID, PRESS, CANDY], lettering: "serif" },
  "Science Fiction": { motifs: [scienceFiction], palettes: [NIGHT, COLD, DUSK], lettering: "wide" },
  Short: { motifs: [short], palettes: [PRESS, SUN, COLD], lettering: "narrow" },
  Sport: { motifs: [sport], palettes: [FOREST, BLOOD, SEA], lettering: "wide" },
  Thriller: { motifs: [thriller, spiral], palettes: [NIGHT, INK, COLD], lettering: "narrow" },
  War: { motifs: [war], palettes: [INK, DESERT, COLD], lettering: "narrow" },
  Western: { motifs: [western], palettes: [DESERT, SUN, LAMP], lettering: "wide" },
};

/** Art for what has no genre with art of its own, by kind. */
export const OTHER_ART: Readonly<Record<"movie" | "book" | "music" | "game", GenreArt>> = {
  movie: { motifs: [blocks], palettes: [PRESS, DUSK, SEA, LAMP], lettering: "narrow" },
  book: { motifs: [shelf], palettes: [LAMP, ROSE, FOREST, PRESS], lettering: "serif" },
  music: { motifs: [music], palettes: [DUSK, CANDY, INK, SEA], lettering: "narrow" },
  game: { motifs: [pixels], palettes: [NIGHT, ACID, CANDY, INK], lettering: "wide" },
};
