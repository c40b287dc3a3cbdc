export { openPostgres } from "./open/open-postgres.ts";
export { openPostgresProfiles } from "../profiles/postgres/open-postgres-profiles.ts";
export { openPostgresStore } from "../catalogs/postgres/open-postgres-store.ts";
export type { PostgresSettingsGiven } from "./postgres-settings.ts";
