import { close, createReadStream, open } from "node:fs";
import { promisify } from "node:util";
import { spool } from "../bytes/spool.ts";
import { openZip } from "../bytes/zip-archive.ts";
import type { KeepBytes, OpenZip } from "./open-table.ts";

/** Opens a zip archive: from its path, or from a file that a stream is put into first. */
export const openZipOf: OpenZip = async (source, bytes, maxUnpacked) => {
  let fd: number;
  if ("path" in source) {
    bytes.close();
    fd = await promisify(open)(source.path, "r");
  } else fd = await spool(bytes.chunks);
  try {
    return await openZip(fd, bytes.name, maxUnpacked);
  } catch (error) {
    await promisify(close)(fd);
    throw error;
  }
};

/** In a file that no folder lists. */
export const keepBytes: KeepBytes = async (chunks) => {
  const fd = await spool(chunks);
  return {
    chunks: () => createReadStream("", { fd, start: 0, autoClose: false }),
    close: () => close(fd, () => undefined),
  };
};

export { openSqliteTables } from "./sqlite-tables.ts";
