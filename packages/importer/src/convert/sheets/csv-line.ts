/** Sheets may have sixteen thousand columns; no table of films has. */
export const MOST_CELLS = 2001;

/** A row of a sheet as a line of CSV. Cells that are missing at its end are no cells. */
export function csvLine(cells: readonly (string | undefined)[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index++) {
    const text = cells[index] ?? "";
    if (index > 0) line += ",";
    line += /[",\r\n]/.test(text) || (index === 0 && text === "") ? `"${text.replaceAll('"', '""')}"` : text;
  }
  return `${line}\n`;
}
