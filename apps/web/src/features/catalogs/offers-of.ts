import type { ImportReport } from "@moodreel/client";

/** A genre that is not known, and the known one that it may be meant to be. */
export interface GenreOffer {
  readonly genre: string;
  readonly meant: string;
  /** Items that have it; `null` once it was accepted, because then none has. */
  readonly items: number | null;
  readonly accepted: boolean;
}

/** Those that were accepted and those that are open, in one order, so that none jumps when it is accepted. */
export function offersOf(
  genres: ImportReport["genres"],
  accepted: Readonly<Record<string, string>>,
): readonly GenreOffer[] {
  const taken = Object.entries(accepted).map(([genre, meant]) => ({
    genre,
    meant,
    items: null,
    accepted: true,
  }));
  const open = genres.flatMap(({ genre, items, known, nearest }) =>
    known || nearest === null || genre in accepted ? [] : [{ genre, meant: nearest, items, accepted: false }],
  );
  return [...taken, ...open].toSorted((a, b) => (a.genre < b.genre ? -1 : 1));
}
