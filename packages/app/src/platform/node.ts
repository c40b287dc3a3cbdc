import type { Platform } from "../context/platform.ts";

/** Everything is loaded when it is first needed: a script that only recommends does not load what training needs. */
export const platform: Platform = {
  openHome: async (options) => (await import("../home/open-home.ts")).openHome(options),
  openMemory: async () => (await import("@moodreel/store/sqlite")).openSqliteStore(":memory:"),
  openServer: async (connection) => (await import("../connections/open-server.ts")).openServer(connection),
  folderAt: async (path) => (await import("../home/folder-at.ts")).folderAt(path),
  readPicture: async (folder, path) => (await import("../home/read-picture.ts")).readPicture(folder, path),
  train: async (...args) => (await import("../learn/train.ts")).train(...args),
  backup: async (...args) => (await import("@moodreel/store/backup")).writeBackup(...args),
  restore: async (...args) => (await import("@moodreel/store/backup")).restoreBackup(...args),
};
