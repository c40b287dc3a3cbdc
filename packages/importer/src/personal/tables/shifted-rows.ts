/** Numbers, days and stars: what a title or a note is not. */
const NUMERIC = /^[\d.,/:%★⭐½\s-]+$/u;
/** The share of rows in which a column has numbers for it to be one of them. */
const MOST = 0.8;

/**
 * Whether a row with more fields than the header has names is shifted, by a comma in a title, so that its rating may
 * stand in another column. It is not where all numbers are in their columns: then the comma is in the note behind them.
 *
 * @param looked the first rows
 * @returns what is wrong with a row; `null` for one that is right
 */
export function shiftedRows(
  looked: readonly (readonly string[])[],
  columns: number,
): (fields: readonly string[]) => string | null {
  const whole = looked.filter((row) => row.length === columns);
  const numeric = Array.from({ length: columns }, (_none, at) => at).filter((at) => {
    const texts = whole.flatMap((row) => (row[at] === undefined || row[at].trim() === "" ? [] : [row[at]]));
    return texts.length > 0 && texts.filter((text) => NUMERIC.test(text)).length >= texts.length * MOST;
  });
  return (fields) => {
    if (fields.length <= columns || fields.slice(columns).every((field) => field.trim() === "")) return null;
    const isInPlace = numeric.length > 0 && numeric.every((at) => NUMERIC.test(fields[at] ?? ""));
    return isInPlace ? null : `has ${fields.length} fields, the header ${columns}: columns may have shifted`;
  };
}
