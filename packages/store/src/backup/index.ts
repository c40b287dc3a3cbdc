export { restoreBackup } from "./restore-backup.ts";
export { writeBackup, type BackupSummary } from "./write-backup.ts";
