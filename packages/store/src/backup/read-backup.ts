import { backupLines } from "./backup-lines.ts";
import { BackupOrder } from "./backup-order.ts";
import { BACKUP_VERSION, readRecord, type BackupRecord } from "./backup-record.ts";
import { damaged, tooNew } from "./damaged.ts";
import { readLine } from "./line-value.ts";
import { OldNames } from "./old-names.ts";

/**
 * The records of a backup in their order, each of the form that the API would take. Whoever reads them to the
 * end knows that the file is whole; before that it may still turn out to be damaged.
 *
 * @throws MoodreelError `backup-damaged`, `backup-too-new`, and as a file may fail
 */
export async function* readBackup(path: string): AsyncGenerator<BackupRecord> {
  const order = new BackupOrder();
  const oldNames = new OldNames();
  let line = 0;
  for await (const bytes of backupLines(path)) {
    line += 1;
    const read = readLine(bytes);
    if ("problem" in read) throw damaged(path, line, read.problem);
    const { record, problem } = { record: null, problem: null, ...readRecord(oldNames.renamed(read.value)) };
    if (record === null) throw damaged(path, line, problem ?? "");
    const wrong = order.take(record);
    if (wrong !== null) throw damaged(path, line, wrong);
    if (record.type === "moodreel-backup" && record.version > BACKUP_VERSION)
      throw tooNew(path, record.version);
    yield record;
  }
  if (!order.isEnded) throw damaged(path, line + 1, "the end is missing");
}
