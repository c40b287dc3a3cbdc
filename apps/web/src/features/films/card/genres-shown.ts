/**
 * The first genres of a film, in its order, and among them those that its reasons name: a card that says
 * "Comedy, because you look happy" beside "Drama, Romance" would seem to be wrong.
 */
export function genresShown(
  genres: readonly string[],
  reasons: readonly string[],
  most: number,
): readonly string[] {
  const named = genres.filter((genre) => reasons.some((reason) => wordsOf(reason).includes(wordsOf(genre))));
  const shown = new Set([...named, ...genres].slice(0, most));
  return genres.filter((genre) => shown.has(genre));
}

/** With a space at both ends, so that "Art" is not found in "Party". */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
