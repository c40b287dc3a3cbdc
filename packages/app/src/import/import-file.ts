import type { ImportReport } from "@moodreel/importer";
import { sameName } from "@moodreel/core/name";
import { momentOf, type Context } from "../context/context.ts";
import type { ImportGiven } from "./import-given.ts";
import { sourceOf, type FileGiven } from "./source-of.ts";

/**
 * Imports a file, or, with `dryRun`, only says how it is understood.
 *
 * @throws MoodreelError as `importInto`
 */
export async function importGiven(
  context: Pick<Context, "imports" | "now" | "connections" | "platform">,
  file: FileGiven,
  { dryRun = false, mode, ...options }: ImportGiven,
): Promise<ImportReport> {
  const { imports } = context;
  const source = sourceOf(file, options.name);
  if (!dryRun) {
    // Loaded here: who imports nothing does not load what reads files.
    const { importInto } = await import("./import-into.ts");
    const { noteFolder } = await import("./note-folder.ts");
    const { folderCatalogName } = await import("@moodreel/importer");
    const before = await imports.catalogs();
    const folder = await folderCatalogName(source);
    const named = folder === null ? null : (options.name ?? folder);
    // In a new catalogue both modes do the same, and a refresh, which replaces, then knows the folder again.
    const isFirst = named !== null && !before.some(({ name }) => sameName(name, named));
    const report = await importInto(imports, source, {
      ...options,
      mode: isFirst ? "replace" : mode,
      importedAt: momentOf(context),
    });
    const isNew = !before.some(({ name }) => sameName(name, report.catalog));
    await noteFolder(context, "path" in source ? source.path : null, report, { ...options, mode }, isNew);
    return report;
  }
  const { previewFile } = await import("@moodreel/importer");
  return previewFile(source, { ...options, settings: imports });
}
