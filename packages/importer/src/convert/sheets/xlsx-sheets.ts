import { unpackLimit } from "../../bytes/unpack-limit.ts";
import type { ZipArchive, ZipEntry } from "../../bytes/zip-entry.ts";
import { MoodreelError } from "@moodreel/core";
import { csvLine, MOST_CELLS } from "./csv-line.ts";
import { dateOfSerial } from "./date-of-serial.ts";
import { readXml } from "./read-xml.ts";
import type { TextOfPart } from "./text-of-part.ts";
import { workbookOf, type Workbook } from "./workbook.ts";

export interface SheetFile {
  readonly file: string;
  /** Of all parts, unpacked. */
  readonly packed: number;
  readonly maxBytes: number;
}

/** The sheets of an XLSX file as CSV: dates as ISO 8601, numbers as they are kept, formulas as their values. */
export async function xlsxSheets(
  text: TextOfPart,
  { file, packed, maxBytes }: SheetFile,
): Promise<Omit<ZipArchive, "close">> {
  const workbook = await workbookOf(text, file);
  const parts = new Map<ZipEntry, string>(
    workbook.sheets.map(({ name, part }) => [{ name, bytes: packed }, part]),
  );
  return {
    entries: [...parts.keys()],
    async *read(entry) {
      const limit = unpackLimit(`${entry.name} in ${file}`, maxBytes);
      limit.packed(packed);
      const encoder = new TextEncoder();
      for await (const lines of linesOf(text(parts.get(entry) ?? ""), file, workbook)) {
        const bytes = encoder.encode(lines);
        limit.unpacked(bytes);
        yield bytes;
      }
    },
  };
}

async function* linesOf(
  pieces: AsyncIterable<string>,
  file: string,
  { strings, dates, percents, since1904 }: Workbook,
): AsyncGenerator<string> {
  let lines = "";
  let cells: string[] = [];
  let column = 0;
  let type = "";
  let isDate = false;
  let isPercent = false;
  let value = "";
  let takes = false;
  let inPhonetic = false;
  const cellText = (): string => {
    if (type === "s") return strings[Number(value)] ?? "";
    if (type === "b") return value === "1" ? "true" : "false";
    if (type === "e") return "";
    if (type === "" || type === "n")
      return isDate ? dateOfSerial(value, since1904) : isPercent ? percentOf(value) : value;
    return value;
  };
  const steps = readXml(pieces, file, {
    onopentag(name, attributes) {
      if (name === "row" || name.endsWith(":row")) {
        cells = [];
        column = -1;
      } else if (name === "c" || name.endsWith(":c")) {
        column = columnOf(attributes["r"]) ?? column + 1;
        type = attributes["t"] ?? "";
        isDate = dates.has(Number(attributes["s"] ?? -1));
        isPercent = percents.has(Number(attributes["s"] ?? -1));
        value = "";
      } else if (/^(\w+:)?(v|t)$/.test(name)) takes = !inPhonetic;
      else if (/^(\w+:)?rPh$/.test(name)) inPhonetic = true;
    },
    ontext(piece) {
      if (takes) value += piece;
    },
    onclosetag(name) {
      takes = false;
      if (name === "c" || name.endsWith(":c")) {
        if (column >= MOST_CELLS) throw tooWide(file);
        while (cells.length < column) cells.push("");
        cells[column] = cellText().trim();
      } else if (name === "row" || name.endsWith(":row")) lines += rowLine(cells);
      else if (/^(\w+:)?rPh$/.test(name)) inPhonetic = false;
    },
  });
  for await (const _ of steps) {
    if (lines === "") continue;
    yield lines;
    lines = "";
  }
}

/** Nothing for a row without text: sheets have such between tables, and thousands at their end. */
export function rowLine(cells: readonly string[]): string {
  return cells.some((text) => text !== "") ? csvLine(cells) : "";
}

/** `97%` of 0.97, as it is shown: without the sign it would be another rating. */
export function percentOf(value: string): string {
  return value.trim() === "" ? "" : `${Math.round(Number(value) * 1e6) / 1e4}%`;
}

/** 0 for `A1`, 27 for `AB7`. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

export function tooWide(file: string): MoodreelError {
  return new MoodreelError(
    "too-many-columns",
    `${file} has more than ${MOST_CELLS - 1} columns, and that many are allowed. Remove those that are not needed.`,
    { file, columns: MOST_CELLS },
  );
}
