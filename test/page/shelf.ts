import { itemOf, type Item } from "@moodreel/core";

/** The moment at which both answer, ms: nothing hangs on the day. */
export const NOW = Date.parse("2026-11-01T00:00:00Z");

/** Of one genre enough that it is worth an evening. */
const COMEDIES = Array.from({ length: 12 }, (_, at) =>
  itemOf({
    id: `comedy-${at}`,
    title: at === 0 ? "The trumpet comedy" : `Comedy number ${at}`,
    year: 1970 + at,
    genres: ["Comedy"],
    rating: 7,
    votes: 500 - at,
  }),
);

/** Films of which the right answers are plain to see. */
export const SHELF: readonly Item[] = [
  ...COMEDIES,
  itemOf({ id: "late", title: "Late comedy", year: 2010, genres: ["Comedy"], rating: 6, votes: 100 }),
  itemOf({ id: "tears", title: "Tears", year: 1990, genres: ["Romance"], rating: 8, votes: 900 }),
  itemOf({ id: "letters", title: "Letters", year: 1991, genres: ["Romance"], rating: 7, votes: 90 }),
  itemOf({ id: "terror", title: "Night of terror", year: 1985, genres: ["Horror"], rating: 7, votes: 80 }),
];
