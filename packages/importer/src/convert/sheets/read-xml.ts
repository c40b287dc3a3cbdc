import { Parser, type Handler } from "htmlparser2";
import { MoodreelError } from "@moodreel/core";

/** A tag, or a text between two, that is longer than this belongs to no sheet. */
const MAX_GAP = 8 * 2 ** 20;

/** What is read: the XML of a spreadsheet's part, or a web page, whose tags need no end. */
interface Markup {
  readonly what: string;
  readonly deepest: number;
  readonly xmlMode: boolean;
}

const SHEET: Markup = { what: "spreadsheet", deepest: 100, xmlMode: true };
export const WEB_PAGE: Markup = { what: "web page", deepest: 2000, xmlMode: false };

/**
 * Gives the tags and texts of a part of a spreadsheet, or of a web page, to `handler`, piece by piece; after each
 * piece a turn of the generator. In a spreadsheet entities other than those of XML itself stay as they are.
 *
 * @throws MoodreelError `file-damaged` where a tag never ends, or elements nest deeper than those of a sheet
 */
export async function* readXml(
  pieces: AsyncIterable<string>,
  file: string,
  handler: Partial<Pick<Handler, "onopentag" | "ontext" | "onclosetag">>,
  { what, deepest, xmlMode }: Markup = SHEET,
): AsyncGenerator<void> {
  let depth = 0;
  let gap = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        gap = 0;
        depth += 1;
        if (depth > deepest) throw damaged(file, what);
        handler.onopentag?.(name, attributes, implied);
      },
      ontext: (text) => handler.ontext?.(text),
      onclosetag(name, implied) {
        gap = 0;
        depth -= 1;
        handler.onclosetag?.(name, implied);
      },
    },
    { xmlMode, decodeEntities: true },
  );
  for await (const piece of pieces) {
    gap += piece.length;
    parser.write(piece);
    if (gap > MAX_GAP + piece.length) throw damaged(file, what);
    yield;
  }
  if (depth > 0 && xmlMode) throw damaged(file, what);
  parser.end();
  yield;
}

function damaged(file: string, what: string): MoodreelError {
  return new MoodreelError(
    "file-damaged",
    `${file} is a ${what} that cannot be read: its tags are damaged. Save it again, or save the table in it as CSV.`,
    { file },
  );
}
