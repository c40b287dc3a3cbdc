import { MoodreelError } from "@moodreel/core";
import { packed } from "#packed";
import { decodeText } from "../bytes/decode-text.ts";
import { headOf } from "../bytes/head-of.ts";
import { unpack } from "../packed/unpack.ts";
import { htmlTable, looksLikeHtml } from "./html-table.ts";
import { jsonLines } from "./json-lines.ts";
import { isJsonTable, jsonTable } from "./json-tables.ts";
import { isListOfTexts, textRows } from "./text-rows.ts";
import { looksLikeXml } from "./xml/looks-like-xml.ts";
import { xmlRows } from "./xml/xml-rows.ts";

/** Enough to tell what a file is. */
const LOOK = 512;

/**
 * The text of a table: unpacked, and what is XML, Parquet, or in JSON a list of texts or a table by columns, as lines of JSON, an object for each record. All
 * else passes through.
 *
 * @throws MoodreelError `file-damaged`, `file-too-large` while it is read
 */
export async function* tableBytes(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  const { head, all } = valueOfScript(await headOf(unpack(chunks, name, maxBytes), LOOK));
  refuseNotes(head, name);
  if (looksLikeXml(head)) {
    yield* jsonLines(xmlRows(decodeText(all).chunks, name));
  } else if (looksLikeHtml(head)) {
    yield new TextEncoder().encode(await htmlTable(decodeText(all).chunks, name));
  } else if (isListOfTexts(head)) {
    yield* jsonLines(textRows(decodeText(all).chunks, name));
  } else if (isJsonTable(head)) {
    const table = await jsonTable(decodeText(all).chunks, name);
    if ("rows" in table) yield* jsonLines(each(table.rows));
    else yield new TextEncoder().encode(table.text);
  } else if (isParquet(head)) yield* jsonLines(packed.parquetRows(all, name, maxBytes));
  else yield* all;
}

/** Notes hold lists as one text: taken as a table, what is called after the note would be the only film. */
function refuseNotes(head: Uint8Array, file: string): void {
  const text = new TextDecoder().decode(head);
  if (!/<en-export[\s>]|^\s*\{(?=[^]*"isTrashed")[^]*"(?:listContent|textContent)"/.test(text)) return;
  throw new MoodreelError(
    "file-binary",
    `${file} is a note, not a table. Copy the list in it to a text file, one title on each line.`,
    { file },
  );
}

interface Beginning {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** `const films = [{"title": …`: what the script has, without the name that it gives it. */
const ASSIGNED =
  /^(?:\uFEFF|\s)*(?:export\s+default\s+|(?:export\s+)?(?:(?:const|let|var)\s+)?[A-Za-z_$][\w.$]{0,80}\s*=\s*)(?=[[{]\s*["{[])/;

function valueOfScript(given: Beginning): Beginning {
  const [before] = ASSIGNED.exec(new TextDecoder().decode(given.head)) ?? [];
  if (before === undefined) return given;
  const bytes = new TextEncoder().encode(before).length;
  return { head: given.head.subarray(bytes), all: without(given.all, bytes) };
}

async function* without(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    const skipped = Math.min(left, chunk.length);
    left -= skipped;
    if (skipped < chunk.length) yield chunk.subarray(skipped);
  }
}

async function* each(rows: readonly object[]): AsyncGenerator<object> {
  yield* rows;
}

/** "PAR1". */
function isParquet(head: Uint8Array): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((byte, index) => head[index] === byte);
}
