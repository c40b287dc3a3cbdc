export { restoreBackup } from "./backup/restore-backup.ts";
export { writeBackup, type BackupSummary } from "./backup/write-backup.ts";
export type { ItemPage, SearchQuery } from "./catalogs/search-query.ts";
export type { CandidateQuery, CatalogSummary, ItemBatches, Store } from "./catalogs/store.ts";
export type { CatalogTarget, WriteReport } from "./catalogs/write-report.ts";
export { csvOfCatalog } from "./export/csv-of-catalog.ts";
export type { Correction, MoodEntry, Profile, ProfileExport, ProfileState } from "./profiles/profile.ts";
export { checkProfileName } from "./profiles/profile-name.ts";
export type { Known, ProfileChange, ProfileStore } from "./profiles/profile-store.ts";
