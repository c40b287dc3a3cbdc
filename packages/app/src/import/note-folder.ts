import { sameName } from "@moodreel/core/name";
import type { ImportReport } from "@moodreel/importer";
import type { Context } from "../context/context.ts";
import type { FolderConnection } from "../media/connection.ts";
import type { ImportGiven } from "./import-given.ts";

/**
 * Notes where a catalogue came from, once a folder was imported in place: posters are read there, and `serve` watches
 * it. A catalogue that something else is imported into, too, keeps what the folder has no more.
 *
 * @param path of what was imported; `null` for what has none
 * @param isNew whether there was no such catalogue before
 */
export async function noteFolder(
  { connections, platform }: Pick<Context, "connections" | "platform">,
  path: string | null,
  report: Pick<ImportReport, "catalog">,
  { genreSynonyms, maxBadShare, mode }: Pick<ImportGiven, "genreSynonyms" | "maxBadShare" | "mode">,
  isNew: boolean,
): Promise<void> {
  const folder = path === null ? null : await platform.folderAt(path);
  const before = (await connections.read()).find(({ name }) => sameName(name, report.catalog));
  if (before !== undefined && before.type !== "folder") return;
  if (folder === null && (before === undefined || before.mode === "merge")) return;
  const isAlone = isNew || mode === "replace" || (before?.path === folder && before?.mode === "replace");
  const noted: FolderConnection | undefined =
    folder === null
      ? before && { ...before, mode: "merge" }
      : {
          name: report.catalog,
          type: "folder",
          path: folder,
          mode: isAlone ? "replace" : "merge",
          given: { genreSynonyms, maxBadShare },
        };
  if (noted === undefined || JSON.stringify(noted) === JSON.stringify(before)) return;
  await connections.change((all) => [...all.filter(({ name }) => !sameName(name, report.catalog)), noted]);
}
