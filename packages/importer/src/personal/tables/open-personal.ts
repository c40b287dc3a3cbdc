import { type SourceBytes, tooLarge } from "../../bytes/bytes-of-source.ts";
import { decodeText } from "../../bytes/decode-text.ts";
import { startWith } from "../../bytes/start-with.ts";
import { tableBytes } from "../../convert/table-bytes.ts";
import { readTable } from "../../table/read-table.ts";
import { jsonGroups } from "./json-groups.ts";
import { isLetterboxdList, letterboxdList } from "./letterboxd-list.ts";
import { ratedList } from "./rated-list.ts";
import { groupTable, tableOf, type PersonalTable } from "./personal-table.ts";

/** What is read as a whole, in characters: nobody's history in JSON is longer. */
const MOST_WHOLE = 256 * 2 ** 20;
/** Enough to tell JSON and a list from any other table. */
const LOOK = 64;

/**
 * What may be a person's in a file: JSON with all of its lists, a list of Letterboxd without what stands
 * above it, else one table.
 *
 * @param inside the file's name in an archive
 * @throws MoodreelError as `readTable`
 */
export async function openPersonal(
  bytes: SourceBytes,
  file: string,
  inside: string | null,
  maxUnpacked: number,
): Promise<readonly PersonalTable[]> {
  const { name } = bytes;
  const chunks = tableBytes(bytes.chunks, name, maxUnpacked)[Symbol.asyncIterator]();
  const head = await headOf(chunks);
  const all = startWith(head, chunks);
  const start = new TextDecoder().decode(joinedHead(head)).trimStart();
  const asTable = async (from: AsyncIterable<Uint8Array>): Promise<readonly PersonalTable[]> => {
    const table = await readTable({ ...bytes, chunks: from }, maxUnpacked);
    const opened = { table, file, inside, progress: bytes, close: bytes.close };
    return [ratedList(opened) ?? tableOf(opened)];
  };
  const isJson = /^[[{]/.test(start);
  if (!isJson && !isLetterboxdList(start)) return asTable(all);
  const text = await wholeText(all, name);
  if (isJson) {
    const document = parsed(text);
    if (document !== null) {
      return jsonGroups(document.value).map((group) => groupTable(group, inside ?? file));
    }
    return asTable(again(text));
  }
  const list = letterboxdList(text);
  const [table] = await asTable(again(list.table));
  return table === undefined ? [] : [{ ...table, name: `${inside ?? file}#list ${list.name}` }];
}

async function headOf(chunks: AsyncIterator<Uint8Array>): Promise<readonly Uint8Array[]> {
  const head: Uint8Array[] = [];
  for (let bytes = 0; bytes < LOOK;) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    bytes += next.value.byteLength;
  }
  return head;
}

function joinedHead(head: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(head.flatMap((chunk) => [...chunk.subarray(0, LOOK)]));
}

async function wholeText(chunks: AsyncIterable<Uint8Array>, name: string): Promise<string> {
  const pieces: string[] = [];
  let characters = 0;
  for await (const piece of decodeText(chunks).chunks) {
    characters += piece.length;
    if (characters > MOST_WHOLE) throw tooLarge(name, MOST_WHOLE);
    pieces.push(piece);
  }
  return pieces.join("");
}

/** JSON, or objects line by line; `null` for what is neither, such as a CSV that begins with a bracket. */
function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    try {
      return {
        value: text
          .split(/\r?\n/)
          .filter((line) => line.trim() !== "")
          .map((line) => JSON.parse(line) as unknown),
      };
    } catch {
      return null;
    }
  }
}

async function* again(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
