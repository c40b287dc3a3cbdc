import { MoodreelError } from "@moodreel/core";
import { csvLine, MOST_CELLS } from "./sheets/csv-line.ts";
import { readXml, WEB_PAGE } from "./sheets/read-xml.ts";

/** Characters of all tables that are kept: a page is looked through to its end before one is chosen. */
const MOST_KEPT = 64 * 2 ** 20;

/** A header and two films: what is smaller mostly holds a page together. */
const LEAST_ROWS = 3;

const PAGE =
  /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,300}?-->\s*)*<(?:!doctype html|html|head|body|div|table|meta|style)[\s>]/i;
/** What begins a line of its own, also within a cell. */
const LINES: ReadonlySet<string> = new Set(["br", "p", "div", "li", "tr"]);
/** What is in a page and not on it. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "sup"]);

/** Whether bytes begin a web page, or a table of one, as many sites call *XLS*. */
export function looksLikeHtml(head: Uint8Array): boolean {
  return PAGE.test(String.fromCharCode(...head.subarray(0, 512).filter((byte) => byte > 0 && byte < 0x80)));
}

/**
 * The table of a web page as lines of CSV: the one with the most rows, with others that have the same header, as
 * pages have one for each year. A cell over several rows or columns stands in each of them.
 *
 * @throws MoodreelError `file-binary` where it has no table; `file-too-large`; `file-damaged` where a tag never ends
 */
export async function htmlTable(pieces: AsyncIterable<string>, file: string): Promise<string> {
  const tables = new OpenTables(file);
  const handler = {
    onopentag: (name: string, attributes: Readonly<Record<string, string>>) => tables.open(name, attributes),
    ontext: (text: string) => tables.text(text),
    onclosetag: (name: string) => tables.close(name),
  };
  for await (const _ of readXml(pieces, file, handler, WEB_PAGE));
  const rows = tables.largest();
  if (rows === null) {
    throw new MoodreelError(
      "file-binary",
      `${file} is a web page without a table. Download the table itself, as CSV or JSON: what was saved here is the page around it.`,
      { file },
    );
  }
  return rows.map(csvLine).join("");
}

interface Cell {
  text: string;
  readonly rows: number;
  readonly columns: number;
}

interface OpenTable {
  readonly rows: string[][];
  row: string[] | null;
  cell: Cell | null;
  /** What cells of rows above still fill, by column. */
  readonly hanging: Map<number, { readonly text: string; left: number }>;
}

/** The tables that are open while a page is read, each in a cell of the one before, and those that are done. */
class OpenTables {
  readonly #file: string;
  readonly #open: OpenTable[] = [];
  readonly #done: string[][][] = [];
  #kept = 0;
  #unseen = 0;

  constructor(file: string) {
    this.#file = file;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unseen > 0 || UNSEEN.has(name) || /display:\s*none/i.test(attributes["style"] ?? "")) {
      this.#unseen += 1;
      return;
    }
    if (name === "table") {
      this.#open.push({ rows: [], row: null, cell: null, hanging: new Map() });
      return;
    }
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "tr") table.row = [];
    else if (name === "td" || name === "th") {
      table.cell = { text: "", rows: spanOf(attributes["rowspan"]), columns: spanOf(attributes["colspan"]) };
    } else if (LINES.has(name)) this.text("\n");
  }

  text(text: string): void {
    const cell = this.#open.at(-1)?.cell;
    if (this.#unseen > 0 || cell === undefined || cell === null) return;
    cell.text += text;
    this.#kept += text.length;
    if (this.#kept > MOST_KEPT) throw tooLarge(this.#file);
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen -= 1;
      return;
    }
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === "td" || name === "th") this.#closeCell(table);
    else if (name === "tr") this.#closeRow(table);
    else if (name === "table") {
      this.#closeRow(table);
      this.#open.pop();
      this.#done.push(table.rows);
    } else if (LINES.has(name)) this.text("\n");
  }

  #closeCell(table: OpenTable): void {
    const { row, cell } = table;
    table.cell = null;
    if (row === null || cell === null) return;
    fillFromAbove(table, row);
    const text = shown(cell.text);
    for (let count = 0; count < cell.columns && row.length < MOST_CELLS; count += 1) {
      if (cell.rows > 1) table.hanging.set(row.length, { text, left: cell.rows - 1 });
      this.#keep(row, text);
    }
  }

  #closeRow(table: OpenTable): void {
    this.#closeCell(table);
    const { row } = table;
    table.row = null;
    if (row === null) return;
    fillFromAbove(table, row);
    if (row.some((cell) => cell !== "")) table.rows.push(row);
  }

  #keep(row: string[], text: string): void {
    row.push(text);
    this.#kept += text.length + 1;
    if (this.#kept > MOST_KEPT) throw tooLarge(this.#file);
  }

  /** The rows of the tables with the header that has the most. */
  largest(): string[][] | null {
    while (this.#open.length > 0) this.close("table");
    const byHeader = new Map<string, string[][]>();
    for (const [header, ...rows] of this.#done) {
      if (header === undefined) continue;
      const key = JSON.stringify(header);
      const same = byHeader.get(key);
      if (same === undefined) byHeader.set(key, [header, ...rows]);
      else same.push(...rows);
    }
    const [best] = [...byHeader.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a));
    return best !== undefined && sizeOf(best) >= LEAST_ROWS ? best : null;
  }
}

/** Takes what cells of rows above fill of a row, as far as it has come. */
function fillFromAbove({ hanging }: OpenTable, row: string[]): void {
  for (let above = hanging.get(row.length); above !== undefined; above = hanging.get(row.length)) {
    above.left -= 1;
    if (above.left === 0) hanging.delete(row.length);
    row.push(above.text);
  }
}

/** Rows of several cells: those of one are captions and notes. */
function sizeOf(rows: readonly string[][]): number {
  return rows.filter((row) => row.length > 1).length;
}

function spanOf(text: string | undefined): number {
  const span = Number.parseInt(text ?? "", 10);
  return span > 1 ? Math.min(span, MOST_CELLS) : 1;
}

/** A cell as it is read: its lines, without what is between words beyond a space. */
function shown(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[\s\u00A0]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function tooLarge(file: string): MoodreelError {
  return new MoodreelError(
    "file-too-large",
    `${file} is a web page with more than 64 MB in its tables. Save the table in it as CSV.`,
    { file },
  );
}
