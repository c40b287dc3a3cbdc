import { columnKey, isRecognised } from "../names/column-names.ts";

/** A header stands in one of so many rows. */
const ROWS = 25;
/** So many names of columns that are known make a row a header, wherever it is. */
const ENOUGH = 2;

/**
 * The row with the names of the columns: the first as a rule; another where the first has none that is known,
 * such as a line with a title above the table, or what Letterboxd says of a list before the list.
 */
export function headerRowOf(rows: readonly (readonly string[])[]): number {
  const [first = []] = rows;
  if (first.some(isRecognised) && first.length > 1) return isHeading(rows) ? 1 : 0;
  let best = { index: 0, known: 1 };
  for (const [index, row] of rows.slice(0, ROWS).entries()) {
    const known = knownIn(row);
    // Under a header may be a line of dashes.
    const next = rows.slice(index + 1, index + 3).find(({ length }) => length > 1);
    const goesOn = next !== undefined && next.length >= row.length - 1;
    // The same header once more is that of another block.
    const isAgain = best.index > 0 && row.join("\n") === rows[best.index]?.join("\n");
    if (index > 0 && known >= ENOUGH && known >= best.known && goesOn && !isAgain) best = { index, known };
  }
  return best.index;
}

/**
 * Whether the first row only heads groups of columns, in cells that were joined, and the names stand below it:
 * `Film,,,Ratings,` over `Title,Year,Genre,IMDb,Tomatoes`.
 */
function isHeading([first = [], second = []]: readonly (readonly string[])[]): boolean {
  const isJoined = first.some((cell, at) => cell.trim() === "" && (second[at] ?? "").trim() !== "");
  return isJoined && filled(second) > filled(first) && knownIn(second) > Math.max(ENOUGH, knownIn(first));
}

/** How many different names of columns a row has. */
function knownIn(row: readonly string[]): number {
  return new Set(row.filter(isRecognised).map(columnKey)).size;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== "").length;
}
