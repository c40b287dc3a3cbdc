export { Fingerprint } from "./read/fingerprint.ts";
export { folderCatalogName } from "./read/folder-catalog-name.ts";
export type { ImportOptions, PreviewOptions } from "./read/import-options.ts";
export type {
  GenreCount,
  ImportProgress,
  ImportReport,
  LeftOut,
  SkippedRow,
} from "./report/import-report.ts";
export {
  matchEntries,
  type ItemLookup,
  type MatchedEntries,
  type MatchedEntry,
  type UndecidedEntry,
  type NearTitle,
} from "./personal/match/match-entries.ts";
export type { MatchedBy } from "./personal/match/best-match.ts";
export type { HowSure } from "./personal/match/may-be.ts";
export type { PersonalEntry, PersonalReport } from "./personal/entry/personal-entry.ts";
export { readRatings, type RatingsOptions, type ReadRatings } from "./personal/read-ratings.ts";
export {
  openRatingRows,
  type RatingRow,
  type RatingRows,
  type SkippedRatings,
} from "./ratings/open-rating-rows.ts";
export { previewFile } from "./read/preview-file.ts";
export { readItems, type ReadItems } from "./read/read-items.ts";
export type { Settings } from "./columns/remembered-mapping.ts";
export type { Source } from "./bytes/source.ts";
