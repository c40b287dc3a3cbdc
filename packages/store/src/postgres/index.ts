export { openPostgresProfiles } from "../profiles/postgres/open-postgres-profiles.ts";
export { openPostgresStore } from "../catalogs/postgres/open-postgres-store.ts";
