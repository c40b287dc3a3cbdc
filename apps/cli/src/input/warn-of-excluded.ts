import type { Moodreel, ShelfGiven } from "@moodreel/app";
import { MoodreelError } from "@moodreel/core";
import { plain } from "../terminal/paint.ts";
import { printWarning } from "../terminal/print-warning.ts";

/** Says which ids of --exclude nothing has, and so leave out nothing; of a title, what its id is. */
export async function warnOfExcluded(
  moodreel: Moodreel,
  ids: readonly string[] | undefined,
  where: ShelfGiven,
  quiet: boolean,
): Promise<void> {
  if (quiet) return;
  for (const id of new Set(ids)) {
    const said = await notThere(moodreel, id, where);
    if (said !== null) printWarning(said);
  }
}

async function notThere(moodreel: Moodreel, id: string, where: ShelfGiven): Promise<string | null> {
  const said = `--exclude leaves out nothing: no item has the id ${JSON.stringify(plain(id))}.`;
  try {
    const { item } = await moodreel.findItem(id, where);
    if (item.id === id) return null;
    return `${said} ${item.title}${item.year === null ? "" : ` (${item.year})`} has the id ${item.id}.`;
  } catch (error) {
    // Of a catalogue that is not there the question itself tells.
    if (!(error instanceof MoodreelError)) throw error;
    return error.code === "item-unknown" ? `${said} \`moodreel search\` shows ids.` : null;
  }
}
