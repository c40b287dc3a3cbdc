import { foldName } from "@moodreel/core/name";
import type { BackupRecord } from "./backup-record.ts";

type RecordType = BackupRecord["type"];

/** After which records these may stand; the others stand anywhere between the first and the last. */
const AFTER: Partial<Record<RecordType, readonly RecordType[]>> = {
  items: ["catalog", "items"],
  opinions: ["profile", "opinions"],
};

/** Holds the records of a backup to their order and to the counts at its end. */
export class BackupOrder {
  readonly #seen = new Set<string>();
  readonly #counted = { catalogs: 0, items: 0, profiles: 0 };
  #last: RecordType | null = null;

  get counted(): { readonly catalogs: number; readonly items: number; readonly profiles: number } {
    return { ...this.#counted };
  }

  /** What is wrong with a record at its place; `null` when nothing is. */
  take(record: BackupRecord): string | null {
    const { type } = record;
    const last = this.#last;
    this.#last = type;
    if ((last === null) !== (type === "moodreel-backup")) {
      return last === null ? "a backup begins with another line" : "a backup has one beginning";
    }
    if (last === "end") return "something stands after the end";
    if (AFTER[type]?.includes(last as RecordType) === false) return `${type} of nothing`;
    const key = keyOf(record);
    if (key !== null && this.#seen.has(key)) return "it stands there twice";
    if (key !== null) this.#seen.add(key);
    if (type === "catalog") this.#counted.catalogs += 1;
    if (type === "items") this.#counted.items += record.items.length;
    if (type === "profile") this.#counted.profiles += 1;
    if (type !== "end") return null;
    const { catalogs, items, profiles } = this.#counted;
    const agrees = record.catalogs === catalogs && record.items === items && record.profiles === profiles;
    return agrees ? null : "something before the end is missing, or too much";
  }

  /** Whether the end was among the records. */
  get isEnded(): boolean {
    return this.#last === "end";
  }
}

/** What may be there once. */
function keyOf(record: BackupRecord): string | null {
  if (record.type === "catalog") return `catalog ${foldName(record.name)}`;
  if (record.type === "profile") return `profile ${foldName(record.profile.profile.name)}`;
  return record.type === "policy" ? `policy ${record.kind}` : null;
}
