import { isRecognised } from "../names/column-names.ts";
import { headerRowOf } from "./find-header.ts";
import { HEADERLESS_FORMATS } from "./headerless-formats.ts";

/** The columns of a table by its first rows. */
export interface NamedColumns {
  readonly columns: readonly string[];
  /** Rows before the data. */
  readonly headerRows: number;
  /** Whether the names were made up. */
  readonly headless: boolean;
  /** What a file without a header is known as. */
  readonly format: string | null;
  readonly repair: string | null;
  readonly looked: readonly (readonly string[])[];
}

/** The share of rows that must be one field wider than a header for it to be short of a name. */
const MOST = 0.9;

/** The names of the columns: the first row as a rule, those of a known format for a file without a header. */
export function nameColumns(rows: readonly (readonly string[])[], separator: string): NamedColumns {
  const at = headerRowOf(rows);
  const [header = [], ...data] = rows.slice(at);
  if (!header.some(isRecognised)) {
    const known = HEADERLESS_FORMATS.find(({ fits }) => fits(rows, separator));
    if (known !== undefined) {
      return {
        columns: known.columns,
        headerRows: 0,
        format: known.name,
        repair: null,
        headless: false,
        looked: rows,
      };
    }
  }
  if (at === 0 && isHeadless(rows)) {
    const columns = header.map((_cell, index) => `column ${index + 1}`);
    const repair =
      "The file has no names for its columns: what each is was told by what stands in it. Look it over.";
    return { columns, headerRows: 0, headless: true, format: null, repair, looked: rows };
  }
  return { ...repaired(header, data), headerRows: at + 1, headless: false, format: null, looked: data };
}

function repaired(
  header: readonly string[],
  data: readonly (readonly string[])[],
): { columns: readonly string[]; repair: string | null } {
  const longer = data.filter(
    (row) => row.length === header.length + 1 && (row.at(-1)?.trim() !== "" || row[0]?.trim() !== ""),
  );
  if (data.length === 0 || longer.length < data.length * MOST) return { columns: header, repair: null };
  return splitSteam(header, longer) ?? addRowNames(header, longer) ?? { columns: header, repair: null };
}

/** Steam's table of games lacks a comma: `DiscountDLC count` is two columns. */
function splitSteam(header: readonly string[], data: readonly (readonly string[])[]) {
  const glued = header.indexOf("DiscountDLC count");
  if (glued < 0) return null;
  const columns = header.toSpliced(glued, 1, "Discount", "DLC count");
  const isCount = (row: readonly string[]): boolean => /^\d*$/.test(row[glued + 1] ?? "");
  if (!data.every(isCount)) return null;
  return {
    columns,
    repair: `The header has ${header.length} names for ${header.length + 1} columns: "DiscountDLC count" was taken for the two it stands for.`,
  };
}

/** R writes the numbers of the rows in front, without a name for their column. */
function addRowNames(header: readonly string[], data: readonly (readonly string[])[]) {
  const start = Number(data[0]?.[0]);
  if (data.length < 2 || !data.every((row, index) => row[0] === String(start + index))) return null;
  return {
    columns: ["row", ...header],
    repair: `The header has ${header.length} names for ${header.length + 1} columns: the first column was taken for the numbers of the rows.`,
  };
}

/** Numbers, dates and ids, which no header has. */
const NO_NAME = /^(?:tt\d{5,}|[12]\d{3}|\d+([.,]\d+)?|\d{4}-\d\d-\d\d.*|https?:.*|="?\d+"?)$/;

/** Whether the first row is a row of data: it has what no header has, in columns that have it all over. */
function isHeadless(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...data] = rows;
  if (data.length === 0 || first.length < 2) return false;
  const unnamed = first.filter((cell, index) => {
    if (!NO_NAME.test(cell.trim())) return false;
    const alike = data.filter((row) => NO_NAME.test((row[index] ?? "").trim())).length;
    return alike >= data.length * MOST;
  });
  const known = first.filter(isRecognised);
  if (known.length === 0) return unnamed.length > 0;
  // A title may have a word that columns are named by: `Red Door, the film`. Years head columns, too.
  const isText = known.length === 1 && /\S+\s+\S+\s+\S+\s+\S/.test(known[0] ?? "");
  return isText && unnamed.length > 1 && unnamed.some((cell) => !/^[12]\d{3}$/.test(cell.trim()));
}
