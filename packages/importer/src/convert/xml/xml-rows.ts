import { MoodreelError } from "@moodreel/core";
import { isNfoRoot, nfoRow } from "./nfo-row.ts";
import { plistRow, TRACK_OF_PLIST } from "./plist-row.ts";
import { recordPath } from "./record-path.ts";
import { valueOf, type XmlNode } from "./xml-node.ts";
import { XmlReader } from "./xml-reader.ts";

/** What is looked at to find where the records lie, in characters. */
const LOOK = 256 * 1024;

/**
 * The records of an XML file as objects: films of an NFO file and of Kodi's export, tracks of an iTunes
 * library, else whatever repeats, such as `<anime>` of MyAnimeList and `<Video>` of Plex.
 *
 * @throws MoodreelError `file-damaged`; `file-binary` where nothing in it could be a row
 */
export async function* xmlRows(pieces: AsyncIterable<string>, file: string): AsyncGenerator<object> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head = "";
  while (head.length < LOOK) {
    const next = await iterator.next();
    if (next.done === true) break;
    head += next.value;
  }
  const shape = shapeOf(head, file);
  const reader = new XmlReader(file, shape.isRecord);
  for (const node of reader.push(head)) yield shape.rowOf(node);
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    for (const node of reader.push(next.value)) yield shape.rowOf(node);
  }
  for (const node of reader.end()) yield shape.rowOf(node);
}

interface Shape {
  readonly isRecord: (path: readonly string[]) => boolean;
  readonly rowOf: (node: XmlNode) => object;
}

function shapeOf(head: string, file: string): Shape {
  const root = /<([A-Za-z][\w.:-]*)/.exec(head.replace(/<!--[\s\S]*?-->|<![^>]*>/g, ""))?.[1] ?? "";
  if (isNfoRoot(root)) return { isRecord: (path) => path.length === 1, rowOf: nfoRow };
  if (root === "videodb") {
    return { isRecord: ([, name, ...deeper]) => deeper.length === 0 && isNfoRoot(name ?? ""), rowOf: nfoRow };
  }
  if (root === "plist") return { isRecord: (path) => path.join("/") === TRACK_OF_PLIST, rowOf: plistRow };
  if (/^(?:\w+:)?Workbook$/.test(root)) {
    throw new MoodreelError(
      "file-binary",
      `${file} is a spreadsheet as XML of Excel 2003. Save it as XLSX or CSV.`,
      { file },
    );
  }
  const found = recordPath(head)?.join("/");
  if (found === undefined) {
    throw new MoodreelError(
      "file-binary",
      `${file} is XML with nothing in it that could be a row of a table. Export it as CSV or JSON.`,
      { file },
    );
  }
  return {
    isRecord: (path) => path.join("/") === found,
    rowOf: (node) => {
      const value = valueOf(node);
      return typeof value === "object" && value !== null ? value : { [node.name]: value };
    },
  };
}
