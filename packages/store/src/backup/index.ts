export { restoreBackup } from "./restore-backup.ts";
export { writeBackup, type BackupReport, type BackupSummary } from "./write-backup.ts";
export type { LeftOut } from "./left-out.ts";
