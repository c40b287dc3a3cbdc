import { genreKey } from "@moodreel/core/genre";

/** The services' own shelves, as genres. */
const SHELVES: Readonly<Record<string, readonly string[]>> = {
  "action and adventure": ["Action", "Adventure"],
  "action adventure": ["Action", "Adventure"],
  "children and family movies": ["Family"],
  "sci fi and fantasy": ["Science Fiction", "Fantasy"],
  "music and musicals": ["Music"],
  "music videos and concerts": ["Music"],
  "concert film": ["Music"],
  "military and war": ["War"],
  "anime features": ["Animation"],
  "spy espionage": ["Thriller"],
  "romantic comedy": ["Romance", "Comedy"],
  "coming of age": ["Teen"],
};
/** Shelves that say where a film is from, for whom, or how it was made: nothing of what it is like. */
const NO_GENRES: ReadonlySet<string> = new Set(
  (
    "international|independent|arthouse|classic|cult|lgbtq|faith and spirituality|special interest|arts|" +
    "entertainment|and culture|young adult audience|animals and nature|movies|buddy|anthology|medical|" +
    "survival|lifestyle|dance|sports and fitness"
  ).split("|"),
);
/** Nothing for an evening's film: programmes, shows and lessons. */
const UNWANTED: ReadonlySet<string> = new Set(
  "stand up comedy|fitness|talk show and variety|variety|unscripted|reality|music videos and concerts|concert film".split(
    "|",
  ),
);

/** Genres of the shelves that a film stands on; `null` for what is no film. */
export function streamedGenres(shelves: readonly string[]): readonly string[] | null {
  const keys = shelves.map((shelf) => genreKey(shelf));
  if (keys.some((key) => UNWANTED.has(key))) return null;
  return keys.flatMap((key, at) => {
    const known = SHELVES[key];
    if (known !== undefined) return known;
    const plain = (shelves[at] ?? "").replace(/ (Movies|Features|Films)$/i, "");
    return NO_GENRES.has(genreKey(plain)) ? [] : [plain];
  });
}

/** Ways in which services write the same certificate. */
const CERTIFICATES: Readonly<Record<string, string | null>> = {
  "": null,
  NR: null,
  UR: null,
  UNRATED: null,
  NOT_RATE: null,
  AGES_18_: "18+",
  AGES_16_: "16+",
  "16": "16+",
  ALL_AGES: "All",
  ALL: "All",
  "TV-Y7-FV": "TV-Y7",
};

/** `null` where the film was never rated. */
export function certificateOf(written: string): string | null {
  const known = CERTIFICATES[written];
  return known === undefined ? written : known;
}

/** Those of the cinema first: they are of the film, the others of the service. */
const ORDER = ["G", "PG", "PG-13", "R", "NC-17"];

/** One of those that services give. */
export function chooseCertificate(certificates: readonly string[]): string | null {
  return ORDER.find((one) => certificates.includes(one)) ?? certificates[0] ?? null;
}
