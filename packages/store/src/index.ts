export type { BackupReport, BackupSummary } from "./backup/write-backup.ts";
export type { ItemPage, SearchQuery } from "./catalogs/search-query.ts";
export type { CandidateQuery } from "./catalogs/candidate-query.ts";
export type { CatalogStore, ItemBatches } from "./catalogs/catalog-store.ts";
export type { CatalogSummary } from "./catalogs/catalog-summary.ts";
export type { CatalogTarget, WriteReport } from "./catalogs/write-report.ts";
export { isDamaged, type CheckedPart, type PartState } from "./check/checked-part.ts";
export { csvOfCatalog, type CsvOptions } from "./export/csv-of-catalog.ts";
export type { Correction, MoodEntry, Profile, ProfileExport, ProfileState } from "./profiles/profile.ts";
export { checkProfileName } from "./profiles/profile-name.ts";
export type {
  OpinionsBefore,
  ProfileBefore,
  ProfileChange,
  ProfileConfiguration,
  ProfileStore,
} from "./profiles/profile-store.ts";
export type { PolicyStore } from "./policies/policy-store.ts";
export type { SettingStore } from "./settings/setting-store.ts";
export { kindOfShelf, shelfName } from "./shelf/shelf-name.ts";
export { withShelves, type ShelvedStore } from "./shelf/with-shelves.ts";
export { isDamage, tellLeftOut } from "./shelf/without-damaged.ts";
export type { Store } from "./store.ts";
