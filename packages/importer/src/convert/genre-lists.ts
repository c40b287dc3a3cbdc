import { isKnownGenre } from "@moodreel/core/genre";

/** Whether JSON begins with a list of texts under the name of a genre: `{"Comedy": ["Airplane! (1980)", …`. */
export function beginsWithGenre(head: string): boolean {
  const key = /^\uFEFF?\s*\{\s*"([^"\\]{1,60})"\s*:\s*\[\s*(?:"|\])/.exec(head)?.[1];
  return key !== undefined && isKnownGenre(key);
}

/**
 * Titles under their genres as rows, a title that stands under several once; `null` where something else is there, or a
 * name that is no genre: such a list is of what was seen, or of persons.
 */
export function rowsOfGenres(
  value: Readonly<Record<string, unknown>>,
): readonly { readonly title: string; readonly genres: readonly string[] }[] | null {
  const rows = new Map<string, string[]>();
  for (const [genre, titles] of Object.entries(value)) {
    if (!isKnownGenre(genre) || !Array.isArray(titles)) return null;
    for (const title of titles as readonly unknown[]) {
      if (typeof title !== "string") return null;
      rows.set(title, [...(rows.get(title) ?? []), genre]);
    }
  }
  return [...rows].map(([title, genres]) => ({ title, genres }));
}
