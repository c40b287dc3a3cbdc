import type { ImportGiven, ImportRatingsGiven, Moodreel } from "@moodreel/app";
import type { ImportedRatings } from "@moodreel/client";
import type { ImportRequest } from "../catalog-api.ts";
import type { RatingsRequest } from "../profile-api.ts";

/** Matches, and entries without one, that are listed; the rest is only counted. */
const SHOWN = 100;

/** How a request for an import asks the product. */
export function importGiven(request: ImportRequest, maxBytes: number): ImportGiven {
  const { name, kind, map, genres, replace, table, encoding, dryRun, signal } = request;
  return {
    name,
    kind: kind ?? undefined,
    map,
    genreSynonyms: genres,
    mode: replace ? "replace" : "merge",
    ...(table === null ? {} : { table }),
    ...(encoding === null ? {} : { encoding }),
    dryRun,
    maxBytes,
    signal,
  };
}

export function ratingsGiven(request: RatingsRequest, maxBytes: number): ImportRatingsGiven {
  const { kind, user, map, dryRun, signal } = request;
  return {
    kind: kind ?? undefined,
    user: user ?? undefined,
    map: map ?? undefined,
    dryRun,
    maxBytes,
    signal,
  };
}

/** What became of ratings, as the API says it. */
export function ratingsAnswer({
  unmatched,
  undecided,
  matches,
  ...rest
}: Awaited<ReturnType<Moodreel["importRatings"]>>): ImportedRatings {
  return structuredClone({
    ...rest,
    matches: matches.slice(0, SHOWN),
    unmatched: unmatched.length,
    unmatchedEntries: unmatched.slice(0, SHOWN).map(({ title, year }) => ({ title, year })),
    undecided: undecided.slice(0, SHOWN),
  }) as ImportedRatings;
}

/** A file whose bytes are counted as they are read. */
export function counted(file: File, onProgress: (read: number, total: number) => void) {
  return { name: file.name, stream: counting(file, onProgress) };
}

async function* counting(file: File, onProgress: (read: number, total: number) => void) {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.byteLength;
      onProgress(read, file.size);
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
