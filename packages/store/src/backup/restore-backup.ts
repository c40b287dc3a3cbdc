import type { Item } from "@moodreel/core";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { Place } from "../place.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { Restoration, RestoreAll } from "../restore/restoration.ts";
import { restoreInOrder } from "../restore/restore-in-order.ts";
import type { BackupRecord } from "./backup-record.ts";
import { readBackup } from "./read-backup.ts";
import { WholeProfile } from "./whole-profile.ts";
import type { BackupSummary } from "./write-backup.ts";

type Target = CatalogStore & PolicyStore & { readonly place?: Place };

/**
 * Brings back what a backup holds, into a store of either kind: catalogues, policies and profiles of the
 * same names are replaced, all others stay. All of it comes back at once, and only when the file was read to
 * its end and everything in it is of the form that the API takes; until then, and when anything fails or the
 * process is killed, nothing is changed. Stores in memory are restored one part after the other.
 *
 * @throws MoodreelError `backup-damaged`, `backup-too-new`, `profile-limit`, and as a file or a store may fail
 *
 * @example
 * ```ts
 * await restoreBackup(store, profiles, "moodreel.backup");
 * ```
 */
export async function restoreBackup(
  store: Target,
  profiles: ProfileStore,
  path: string,
): Promise<BackupSummary> {
  const summary = { catalogs: 0, items: 0, profiles: 0 };
  const restoreAll = await restorerOf(store, profiles, () => fill(NOWHERE, path));
  await restoreAll(async (to) => void Object.assign(summary, await fill(to, path)));
  return summary;
}

async function restorerOf(
  store: Target,
  profiles: ProfileStore,
  check: () => Promise<unknown>,
): Promise<RestoreAll> {
  // Those that could not be opened are tried again before anything is replaced.
  await profiles.profiles();
  const [place, other] = [store.place, profiles.place];
  if (place?.type === "files" && other?.type === "files") {
    const { restoreIntoFiles } = await import("../restore/restore-into-files.ts");
    return restoreIntoFiles(place.path, other.path);
  }
  if (place?.type === "postgres" && other?.type === "postgres" && place.url === other.url) {
    const { restoreIntoPostgres } = await import("../restore/restore-into-postgres.ts");
    return restoreIntoPostgres(place.url, place.timeoutMs);
  }
  return restoreInOrder(store, profiles, check);
}

const NOWHERE: Restoration = {
  async catalog(_, batches) {
    for await (const batch of batches) void batch;
    return 0;
  },
  policy: async () => undefined,
  profile: async () => undefined,
};

/** Hands a whole file over. Resolves only when its end was there. */
async function fill(to: Restoration, path: string): Promise<BackupSummary> {
  const records = readBackup(path);
  let summary: BackupSummary = { catalogs: 0, items: 0, profiles: 0 };
  let items = 0;
  try {
    let record = await records.next();
    while (record.done !== true) {
      const { value } = record;
      if (value.type === "catalog") {
        const { name, kind, importedAt } = value;
        const batches = new ItemRecords(records);
        items += await to.catalog({ name, kind, importedAt }, batches);
        record = batches.after;
        continue;
      }
      if (value.type === "profile") {
        const profile = new WholeProfile(value.profile);
        record = await profile.take(records);
        await to.profile(profile.whole());
        continue;
      }
      if (value.type === "policy") await to.policy(value.kind, value.policy);
      if (value.type === "end") {
        const { catalogs, profiles } = value;
        summary = { catalogs, items, profiles };
      }
      record = await records.next();
    }
  } finally {
    await records.return(undefined);
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
