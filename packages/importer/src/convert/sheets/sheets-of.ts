import { decodeText } from "../../bytes/decode-text.ts";
import { binary } from "../../bytes/refuse-binary.ts";
import type { ZipArchive, ZipEntry } from "../../bytes/zip-entry.ts";
import type { TextOfPart } from "./text-of-part.ts";
import { odsSheets } from "./ods-sheets.ts";
import { xlsxSheets } from "./xlsx-sheets.ts";

/**
 * The sheets of a spreadsheet in XLSX or ODS, each as a table of text; `null` for any other archive.
 *
 * @throws MoodreelError `file-binary` for a document that is no spreadsheet or an older one; `file-damaged`
 */
export async function sheetsOf(zip: ZipArchive, file: string, maxBytes: number): Promise<ZipArchive | null> {
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  const text: TextOfPart = async function* (name) {
    const entry = entries.get(name);
    if (entry !== undefined) yield* decodeText(zip.read(entry)).chunks;
  };
  const packed = [...entries.values()].reduce((sum: number, { bytes }: ZipEntry) => sum + bytes, 0);
  if (entries.has("xl/workbook.xml")) {
    return { ...(await xlsxSheets(text, { file, packed, maxBytes })), close: zip.close };
  }
  if (entries.has("[Content_Types].xml")) {
    const what = entries.has("xl/workbook.bin") ? "is a binary spreadsheet" : "is a document";
    throw binary(file, what, "Save the table as XLSX or CSV.");
  }
  if (entries.has("mimetype") && entries.has("content.xml")) {
    let type = "";
    for await (const piece of text("mimetype")) type += piece;
    if (!type.includes("opendocument.spreadsheet")) {
      throw binary(file, "is a document", "Save its table as ODS or CSV.");
    }
    return { ...(await odsSheets(text, { file, packed, maxBytes })), close: zip.close };
  }
  return null;
}
