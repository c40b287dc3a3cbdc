import type { Item } from "@moodreel/core";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { BackupRecord } from "./backup-record.ts";
import { damaged, readBackup } from "./read-backup.ts";
import type { BackupSummary } from "./write-backup.ts";

/**
 * Brings back what a backup holds, into a store of either kind: catalogues, policies and profiles of the
 * same names are replaced, all others stay. The file is read to its end before anything is changed.
 *
 * @throws MoodreelError `backup-damaged`, and as a file or a store may fail
 *
 * @example
 * ```ts
 * await restoreBackup(store, profiles, "moodreel.backup");
 * ```
 */
export async function restoreBackup(
  store: CatalogStore & PolicyStore,
  profiles: ProfileStore,
  path: string,
): Promise<BackupSummary> {
  const summary = await checkBackup(path);
  const records = readBackup(path);
  let record = await records.next();
  while (record.done !== true) {
    const { value } = record;
    if (value.type === "catalog") {
      const { name, kind, importedAt } = value;
      const items = new ItemRecords(records);
      await store.writeCatalog({ name, kind, importedAt, mode: "replace" }, items);
      record = items.after;
      continue;
    }
    if (value.type === "policy") await store.writePolicy(value.kind, value.policy);
    if (value.type === "profile") await profiles.restore(value.profile);
    record = await records.next();
  }
  return summary;
}

/** The item records of one catalogue, and the first record behind them. */
class ItemRecords implements AsyncIterable<readonly Item[]> {
  readonly #records: AsyncIterator<BackupRecord>;
  after: IteratorResult<BackupRecord> = { done: true, value: undefined };

  constructor(records: AsyncIterator<BackupRecord>) {
    this.#records = records;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly Item[]> {
    for (;;) {
      this.after = await this.#records.next();
      if (this.after.done === true || this.after.value.type !== "items") return;
      yield this.after.value.items;
    }
  }
}

async function checkBackup(path: string): Promise<BackupSummary> {
  const counted = { catalogs: 0, items: 0, profiles: 0 };
  let line = 0;
  let end: BackupSummary | null = null;
  for await (const record of readBackup(path)) {
    line += 1;
    if (end !== null) throw damaged(path, line);
    if (record.type === "catalog") counted.catalogs += 1;
    if (record.type === "items") counted.items += record.items.length;
    if (record.type === "profile") counted.profiles += 1;
    if (record.type === "end") end = record;
  }
  const agrees =
    end?.catalogs === counted.catalogs && end.items === counted.items && end.profiles === counted.profiles;
  if (!agrees) throw damaged(path, line);
  return counted;
}
