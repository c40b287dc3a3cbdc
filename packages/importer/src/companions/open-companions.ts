import { columnKey } from "../names/column-names.ts";
import { openFile, tableOrNull } from "../open/open-file.ts";
import type { Archive, OpenOptions } from "../open/open-table.ts";
import type { Source } from "../bytes/source.ts";
import { companionRole } from "./companion-role.ts";
import { addCompanion, noCompanions, type CompanionTables } from "./companion-tables.ts";

/** So many files of an archive are looked into. */
const MOST_LOOKED_AT = 60;

/**
 * Reads the companions that were given, and those that lie beside the table in its own archive.
 *
 * @throws MoodreelError as for any table; `column-missing` for a file that was given and is no companion
 */
export async function openCompanions(
  given: readonly Source[],
  archive: Archive | null,
  options: OpenOptions,
): Promise<CompanionTables> {
  const tables = noCompanions();
  for (const source of given) {
    const file = await openFile(source, options);
    if (file.holds === "table") await addCompanion(tables, file.opened);
    else {
      try {
        await addAll(tables, file.archive);
      } finally {
        file.archive.close();
      }
    }
  }
  if (archive !== null) await addAll(tables, archive);
  return tables;
}

async function addAll(tables: CompanionTables, archive: Archive): Promise<void> {
  for (const entry of archive.entries.slice(0, MOST_LOOKED_AT)) {
    const opened = await tableOrNull(archive, entry);
    if (opened === null) continue;
    if (companionRole(opened.table.columns.map(columnKey)) !== null) await addCompanion(tables, opened);
    else opened.close();
  }
}
