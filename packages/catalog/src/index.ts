export { CatalogError, type CatalogErrorCode } from "./errors.ts";
export type { CandidateQuery, CatalogSummary, Store } from "./store/store.ts";
export type { ItemPage, SearchQuery } from "./store/search-query.ts";
export type { CatalogTarget, WriteReport } from "./store/write-report.ts";
export { openSqliteStore } from "./store/sqlite/open-sqlite-store.ts";
export { csvOfCatalog } from "./export/csv-of-catalog.ts";
export { writeBackup, type BackupSummary } from "./backup/write-backup.ts";
export { restoreBackup } from "./backup/restore-backup.ts";
export { withFileErrors } from "./file-errors.ts";
export { ITEM_FIELDS, type ColumnMap, type ItemField } from "./import/item-field.ts";
export type { Source } from "./import/source.ts";
export { importFile, previewFile } from "./import/import-file.ts";
export { readItems, type ReadItems } from "./import/read-items.ts";
export { openSkippedRowsFile, type SkippedRowsFile } from "./import/skipped-rows-file.ts";
export { shapeOf } from "./import/columns/shape-of.ts";
export type { ImportOptions, PreviewOptions } from "./import/import-options.ts";
export type {
  GenreCount,
  ImportProgress,
  ImportReport,
  LeftOut,
  SkippedRow,
} from "./import/import-report.ts";
export { rememberedMapping, rememberMapping } from "./import/remembered-mapping.ts";
export { readRatings, type RatingsOptions, type ReadRatings } from "./import/personal/read-ratings.ts";
export type { PersonalEntry, PersonalReport } from "./import/personal/personal-entry.ts";
export {
  matchEntries,
  type ItemLookup,
  type MatchedEntries,
  type MatchedEntry,
} from "./import/personal/match-entries.ts";
export { catalogNameOf, checkCatalogName } from "./catalog-name.ts";
export { openTransientCatalog, type TransientCatalog } from "./transient-catalog.ts";
export { starterCatalog } from "./starter/starter-catalog.ts";
export { ensureStarter } from "./starter/ensure-starter.ts";
export type { Correction, MoodEntry, Profile, ProfileExport, ProfileState } from "./profiles/profile.ts";
export type { Known, ProfileChange, ProfileStore } from "./profiles/profile-store.ts";
export { checkProfileName } from "./profiles/profile-name.ts";
export { openSqliteProfiles } from "./profiles/sqlite/open-sqlite-profiles.ts";
