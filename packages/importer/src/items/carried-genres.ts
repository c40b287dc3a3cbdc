/** The share of rows without a genre for it to be written once for several. */
const MOST_EMPTY = 0.4;
const FEWEST = 4;

/**
 * The column of genres where each is written once, in the first row of those that have it, as cells that were joined are
 * kept; `null` where a row without one has none.
 *
 * @param looked the first rows
 * @param title the column of titles, which stands behind them
 */
export function carriedGenres(
  looked: readonly (readonly string[])[],
  columns: readonly number[],
  title: number,
): number | null {
  const [column] = columns;
  if (column === undefined || columns.length > 1 || column > title || looked.length < FEWEST) return null;
  const cells = looked.map((row) => (row[column] ?? "").trim());
  const written = cells.filter((cell) => cell !== "");
  const isOnce = new Set(written).size === written.length;
  const empty = cells.length - written.length;
  return written.length > 1 && cells[0] !== "" && isOnce && empty >= cells.length * MOST_EMPTY
    ? column
    : null;
}
