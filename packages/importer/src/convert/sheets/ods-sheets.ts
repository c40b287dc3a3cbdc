import { unpackLimit } from "../../bytes/unpack-limit.ts";
import type { ZipArchive, ZipEntry } from "../../bytes/zip-entry.ts";
import { MOST_CELLS } from "./csv-line.ts";
import { readXml } from "./read-xml.ts";
import type { TextOfPart } from "./text-of-part.ts";
import { percentOf, rowLine, tooWide, type SheetFile } from "./xlsx-sheets.ts";

/** A row that is the same this often is no list of films. */
const MOST_REPEATS = 1000;

/** The sheets of an ODS file as CSV: dates as ISO 8601, numbers as they are kept. */
export async function odsSheets(
  text: TextOfPart,
  { file, packed, maxBytes }: SheetFile,
): Promise<Omit<ZipArchive, "close">> {
  const entries: ZipEntry[] = [];
  const names = readXml(text("content.xml"), file, {
    onopentag(name, attributes) {
      if (name !== "table:table") return;
      entries.push({ name: attributes["table:name"] ?? `Sheet${entries.length + 1}`, bytes: packed });
    },
  });
  for await (const _ of names);
  return {
    entries,
    async *read(entry) {
      const limit = unpackLimit(`${entry.name} in ${file}`, maxBytes);
      limit.packed(packed);
      const encoder = new TextEncoder();
      for await (const lines of linesOf(text("content.xml"), file, entries.indexOf(entry))) {
        const bytes = encoder.encode(lines);
        limit.unpacked(bytes);
        yield bytes;
      }
    },
  };
}

async function* linesOf(pieces: AsyncIterable<string>, file: string, wanted: number): AsyncGenerator<string> {
  let lines = "";
  let sheet = -1;
  let row: string[] = [];
  let rowTimes = 1;
  let cellTimes = 1;
  let kept: string | null = null;
  let text = "";
  let paragraphs = 0;
  let inNote = false;
  const steps = readXml(pieces, file, {
    onopentag(name, attributes) {
      if (name === "table:table") sheet += 1;
      if (sheet !== wanted) return;
      if (name === "table:table-row") {
        row = [];
        rowTimes = times(attributes["table:number-rows-repeated"]);
      } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
        cellTimes = times(attributes["table:number-columns-repeated"]);
        kept = keptValue(attributes);
        text = "";
        paragraphs = 0;
      } else if (name === "office:annotation") inNote = true;
      else if (name === "text:p" && !inNote) {
        if (paragraphs > 0) text += "\n";
        paragraphs += 1;
      } else if (name === "text:s" && !inNote) text += " ";
    },
    ontext(piece) {
      if (sheet === wanted && paragraphs > 0 && !inNote) text += piece;
    },
    onclosetag(name) {
      if (sheet !== wanted) return;
      if (name === "office:annotation") inNote = false;
      else if (name === "table:table-cell" || name === "table:covered-table-cell") {
        const cell = (kept ?? text).trim();
        // Sheets end in a cell that repeats up to their last column, and that is empty.
        const copies = cell === "" ? Math.min(cellTimes, MOST_CELLS - row.length) : cellTimes;
        if (cell !== "" && row.length + copies > MOST_CELLS) throw tooWide(file);
        for (let copy = 0; copy < copies; copy++) row.push(cell);
        text = "";
        paragraphs = 0;
      } else if (name === "table:table-row") {
        while (row.at(-1) === "") row.pop();
        lines += rowLine(row).repeat(Math.min(rowTimes, MOST_REPEATS));
      }
    },
  });
  for await (const _ of steps) {
    if (lines === "") continue;
    yield lines;
    lines = "";
  }
}

function keptValue(attributes: Readonly<Record<string, string>>): string | null {
  const type = attributes["office:value-type"];
  if (type === "float") return attributes["office:value"] ?? null;
  if (type === "percentage") return percentOf(attributes["office:value"] ?? "");
  if (type === "date") return attributes["office:date-value"]?.replace(/T00:00:00$/, "") ?? null;
  if (type === "time") {
    const [, hours = "0", minutes = "0"] =
      /^PT(?:0*(\d+)H)?(?:0*(\d+)M)?/.exec(attributes["office:time-value"] ?? "") ?? [];
    return `${hours}:${minutes.padStart(2, "0")}`;
  }
  if (type === "boolean") return attributes["office:boolean-value"] ?? null;
  return null;
}

function times(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}
