import { Parser, type Handler } from "htmlparser2";
import { MoodreelError } from "@moodreel/core";

/** A tag, or a text between two, that is longer than this belongs to no sheet. */
const MAX_GAP = 8 * 2 ** 20;

/**
 * Gives the tags and texts of a part of a spreadsheet to `handler`, piece by piece; after each piece a turn of
 * the generator. Entities other than those of XML itself stay as they are.
 *
 * @throws MoodreelError `file-damaged` where a tag never ends, or elements nest deeper than those of a sheet
 */
export async function* readXml(
  pieces: AsyncIterable<string>,
  file: string,
  handler: Partial<Pick<Handler, "onopentag" | "ontext" | "onclosetag">>,
): AsyncGenerator<void> {
  let depth = 0;
  let gap = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        gap = 0;
        depth += 1;
        if (depth > 100) throw damaged(file);
        handler.onopentag?.(name, attributes, implied);
      },
      ontext: (text) => handler.ontext?.(text),
      onclosetag(name, implied) {
        gap = 0;
        depth -= 1;
        handler.onclosetag?.(name, implied);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of pieces) {
    gap += piece.length;
    parser.write(piece);
    if (gap > MAX_GAP + piece.length) throw damaged(file);
    yield;
  }
  if (depth > 0) throw damaged(file);
  parser.end();
  yield;
}

function damaged(file: string): MoodreelError {
  return new MoodreelError(
    "file-damaged",
    `${file} is a spreadsheet that cannot be read: its XML is damaged. Save it again, or save the sheet as CSV.`,
    { file },
  );
}
