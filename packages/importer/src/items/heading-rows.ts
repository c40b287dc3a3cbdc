/** A letter, `0-9`, or a year or decade, over the rows that begin with it or are of then. */
const LETTER = /^(?:\p{Lu}|#|0[-–]9|\p{Lu}[-–]\p{Lu})$/u;
const YEAR = /^(?:1[89]|20)\d\d(?:s|er)?:?$/;

/**
 * Whether a row only parts the others: a letter or a year, and nothing else in the row, where there are several such, one
 * after the other, among rows that have more. One alone may be a film.
 *
 * @param looked the first rows
 */
export function headingRows(
  looked: readonly (readonly string[])[],
  title: number,
): ((cells: readonly string[]) => boolean) | null {
  const patterns = [LETTER, YEAR].filter((pattern) => {
    const found = looked.flatMap((cells) => {
      const name = aloneIn(cells, title);
      return name !== null && pattern.test(name) ? [name] : [];
    });
    const sorted = found.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const isInOrder = [sorted, sorted.toReversed()].some((order) =>
      order.every((name, at) => name === found[at]),
    );
    return new Set(found).size > 1 && new Set(found).size === found.length && isInOrder;
  });
  if (patterns.length === 0) return null;
  return (cells) => {
    const name = aloneIn(cells, title);
    return name !== null && patterns.some((pattern) => pattern.test(name));
  };
}

/** What stands in a row alone, in the column of the titles or the first one. */
function aloneIn(cells: readonly string[], title: number): string | null {
  const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
  const [only] = filled;
  return filled.length === 1 && cells.length > 1 && (only === title || only === 0)
    ? (cells[only]?.trim() ?? null)
    : null;
}

export const HEADINGS = "letters and years between the others";
