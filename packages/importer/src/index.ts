export { catalogNameOf, checkCatalogName } from "./catalog-name.ts";
export { shapeOf } from "./columns/shape-of.ts";
export { Fingerprint } from "./fingerprint.ts";
export type { ImportOptions, PreviewOptions } from "./import-options.ts";
export type { GenreCount, ImportProgress, ImportReport, LeftOut, SkippedRow } from "./import-report.ts";
export {
  matchEntries,
  type ItemLookup,
  type MatchedEntries,
  type MatchedEntry,
} from "./personal/match-entries.ts";
export type { PersonalEntry, PersonalReport } from "./personal/personal-entry.ts";
export { readRatings, type RatingsOptions, type ReadRatings } from "./personal/read-ratings.ts";
export { previewFile } from "./preview-file.ts";
export {
  openRatingRows,
  type RatingRow,
  type RatingRows,
  type SkippedRatings,
} from "./ratings/open-rating-rows.ts";
export { readItems, type ReadItems } from "./read-items.ts";
export { rememberedMapping, rememberMapping, type Settings } from "./remembered-mapping.ts";
export { openSkippedRowsFile, type SkippedRowsFile } from "./skipped-rows-file.ts";
export type { Source } from "./source.ts";
