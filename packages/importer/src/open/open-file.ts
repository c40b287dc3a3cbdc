import { keepBytes, openSqliteTables, openZipOf } from "#archive";
import { isBomb } from "../bytes/unpack-limit.ts";
import { MoodreelError } from "@moodreel/core";
import { bytesOfSource, type SourceBytes } from "../bytes/bytes-of-source.ts";
import type { Source } from "../bytes/source.ts";
import { headOf } from "../bytes/head-of.ts";
import { unpack } from "../packed/unpack.ts";
import type { ZipArchive } from "../bytes/zip-entry.ts";
import { sheetsOf } from "../convert/sheets/sheets-of.ts";
import { readTable } from "../table/read-table.ts";
import { archiveOf } from "./archive-of.ts";
import { isTar, openTar } from "./tar-archive.ts";
import type { Archive, OpenBytes, OpenFile, OpenOptions, OpenTable } from "./open-table.ts";

const DEFAULT_MAX_BYTES = 2 * 2 ** 30;

/** "PK", 3, 4. */
const ZIP = [0x50, 0x4b, 3, 4];

/** "SQLite". */
const SQLITE = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65];

/** Enough to tell archives from other files. */
const LOOK = 512;

/** Text packs to about a quarter; more than this is a bomb or a mistake. */
const UNPACKED_FACTOR = 4;

/** @throws MoodreelError for what cannot be opened or is no table */
export async function openFile(source: Source, options: OpenOptions): Promise<OpenFile> {
  const opened = await openBytes(source, options);
  if (opened.holds === "archive") return opened;
  const { bytes, maxUnpacked } = opened;
  try {
    const table = await readTable(bytes, maxUnpacked, options.encoding);
    return {
      holds: "table",
      opened: { table, file: bytes.name, inside: null, progress: bytes, close: bytes.close },
    };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/** Tells an archive from any other file, and reads nothing else yet. */
export async function openBytes(source: Source, options: OpenOptions): Promise<OpenBytes> {
  const { signal, maxBytes = DEFAULT_MAX_BYTES } = options;
  const maxUnpacked = maxBytes * UNPACKED_FACTOR;
  const bytes = await bytesOfSource(source, maxBytes, signal);
  try {
    const { head, all } = await headOf(bytes.chunks, LOOK);
    const whole: SourceBytes = { ...bytes, chunks: all };
    const members = isZip(head)
      ? await zipOrSheets(source, whole, maxUnpacked)
      : await packedOrPlain(whole, maxUnpacked);
    if ("chunks" in members) return { holds: "bytes", bytes: members, maxUnpacked };
    return { holds: "archive", archive: archiveOf(members, bytes.name, maxUnpacked, options) };
  } catch (error) {
    bytes.close();
    throw error;
  }
}

/** A table of an archive; `null` for any other file, such as a readme or a picture beside the tables. */
export async function tableOrNull(
  archive: Archive,
  entry: Archive["entries"][number],
): Promise<OpenTable | null> {
  try {
    return await archive.openTable(entry);
  } catch (error) {
    if (!(error instanceof MoodreelError) || error.code === "file-damaged" || isBomb(error)) throw error;
    return null;
  }
}

async function zipOrSheets(source: Source, bytes: SourceBytes, maxUnpacked: number): Promise<ZipArchive> {
  const zip = await openZipOf(source, bytes, maxUnpacked);
  try {
    return (await sheetsOf(zip, bytes.name, maxUnpacked)) ?? zip;
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The tables of a database, the files of a tar archive, packed or not; any other file as it is, unpacked. */
async function packedOrPlain(bytes: SourceBytes, maxUnpacked: number): Promise<SourceBytes | ZipArchive> {
  const { name } = bytes;
  const { head, all } = await headOf(unpack(bytes.chunks, name, maxUnpacked), LOOK);
  if (isSqlite(head)) return openSqliteTables(all, name, maxUnpacked);
  if (isTar(head)) return openTar(await keepBytes(all, name), name);
  return { ...bytes, chunks: all };
}

function isZip(head: Uint8Array): boolean {
  return ZIP.every((byte, index) => head[index] === byte);
}

function isSqlite(head: Uint8Array): boolean {
  return SQLITE.every((byte, index) => head[index] === byte);
}
