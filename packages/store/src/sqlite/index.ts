export { openRescuedStore, openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";
export { beginQuestion } from "./questions.ts";
export { openSqliteProfiles } from "../profiles/sqlite/open-sqlite-profiles.ts";
