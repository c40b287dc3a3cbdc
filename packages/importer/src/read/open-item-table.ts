import { MoodreelError } from "@moodreel/core";
import { chooseTable } from "./choose-table.ts";
import type { CompanionTables } from "../companions/companion-tables.ts";
import { openCompanions } from "../companions/open-companions.ts";
import type { PreviewOptions } from "./import-options.ts";
import { openFile } from "../open/open-file.ts";
import type { OpenTable } from "../open/open-table.ts";
import type { Source } from "../bytes/source.ts";

/** The table of items in a file or archive, with what its companions say. */
export async function openItemTable(
  source: Source,
  options: PreviewOptions,
): Promise<{ opened: OpenTable; companions: CompanionTables }> {
  const { companions: given = [], table, kind } = options;
  const file = await openFile(source, options);
  if (file.holds === "table") {
    try {
      if (table !== undefined) throw onlyTable(file.opened.file, table);
      return { opened: file.opened, companions: await openCompanions(given, null, options) };
    } catch (error) {
      file.opened.close();
      throw error;
    }
  }
  const { archive } = file;
  try {
    const companions = await openCompanions(given, archive, options);
    const opened = await chooseTable(archive, table, kind);
    const close = (): void => {
      opened.close();
      archive.close();
    };
    return { opened: { ...opened, close }, companions };
  } catch (error) {
    archive.close();
    throw error;
  }
}

function onlyTable(file: string, wanted: string): MoodreelError {
  return new MoodreelError(
    "zip-table-missing",
    `${file} is one table, and has none of the name ${JSON.stringify(wanted)} inside. Leave the name of a table away.`,
    { file, entries: [] },
  );
}
