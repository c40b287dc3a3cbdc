import { tooLarge } from "../../bytes/bytes-of-source.ts";
import { readXml } from "./read-xml.ts";
import type { TextOfPart } from "./text-of-part.ts";

/** What the sheets of an XLSX file share. */
export interface Workbook {
  /** Those that can be seen, in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  /** Numbers of cell styles that write a number as a date. */
  readonly dates: ReadonlySet<number>;
  /** The same of those that write 0.97 as 97 %. */
  readonly percents: ReadonlySet<number>;
  readonly since1904: boolean;
}

/** Texts that are kept while sheets are read, in characters. */
const MOST_TEXT = 256 * 2 ** 20;
/** Of the styles that every file has, those of dates and times. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

const BUILT_IN_PERCENTS = new Set([9, 10]);

/** @throws MoodreelError `file-damaged`, `file-too-large` */
export async function workbookOf(text: TextOfPart, file: string): Promise<Workbook> {
  const parts = await partsOf(text, file);
  const sheets: { name: string; part: string }[] = [];
  let since1904 = false;
  await all(
    readXml(text("xl/workbook.xml"), file, {
      onopentag(name, attributes) {
        if (local(name) === "workbookPr") since1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
        if (local(name) !== "sheet" || (attributes["state"] ?? "visible") !== "visible") return;
        const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
        const part = parts.get(id);
        if (part !== undefined) sheets.push({ name: attributes["name"] ?? part, part });
      },
    }),
  );
  return { sheets, strings: await stringsOf(text, file), ...(await stylesOf(text, file)), since1904 };
}

async function partsOf(text: TextOfPart, file: string): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  await all(
    readXml(text("xl/_rels/workbook.xml.rels"), file, {
      onopentag(_name, { Id: id = "", Type: type = "", Target: target = "" }) {
        if (!type.endsWith("/worksheet")) return;
        parts.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
      },
    }),
  );
  return parts;
}

async function stringsOf(text: TextOfPart, file: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let value = "";
  let takes = false;
  let inPhonetic = false;
  let characters = 0;
  await all(
    readXml(text("xl/sharedStrings.xml"), file, {
      onopentag(name) {
        const own = local(name);
        if (own === "si") value = "";
        else if (own === "rPh") inPhonetic = true;
        else if (own === "t") takes = !inPhonetic;
      },
      ontext(piece) {
        if (!takes) return;
        characters += piece.length;
        if (characters > MOST_TEXT) throw tooLarge(`The text of ${file}`, MOST_TEXT);
        value += piece;
      },
      onclosetag(name) {
        takes = false;
        const own = local(name);
        if (own === "si") strings.push(value);
        else if (own === "rPh") inPhonetic = false;
      },
    }),
  );
  return strings;
}

async function stylesOf(text: TextOfPart, file: string): Promise<Pick<Workbook, "dates" | "percents">> {
  const formats = new Set(BUILT_IN_DATES);
  const parts = new Set(BUILT_IN_PERCENTS);
  const dates = new Set<number>();
  const percents = new Set<number>();
  let inCells = false;
  let style = 0;
  await all(
    readXml(text("xl/styles.xml"), file, {
      onopentag(name, { numFmtId: id = "", formatCode: code = "" }) {
        const own = local(name);
        if (own === "numFmt" && isDateFormat(code)) formats.add(Number(id));
        else if (own === "numFmt" && bareCode(code).includes("%")) parts.add(Number(id));
        else if (own === "cellXfs") inCells = true;
        else if (own === "xf" && inCells) {
          if (formats.has(Number(id))) dates.add(style);
          if (parts.has(Number(id))) percents.add(style);
          style += 1;
        }
      },
      onclosetag(name) {
        if (local(name) === "cellXfs") inCells = false;
      },
    }),
  );
  return { dates, percents };
}

/** `yyyy-mm-dd`, `d. mmmm`, `h:mm`; not `0.00 "days"` or `[Red]0`. */
function isDateFormat(code: string): boolean {
  return /[ymdh]/i.test(bareCode(code));
}

/** Without what it writes as it stands, and colours. */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, "");
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

async function all(steps: AsyncIterable<void>): Promise<void> {
  for await (const _ of steps);
}
