export { openSkippedRowsFile, type SkippedRowsFile } from "./skipped-rows-file.ts";
