export { openPostgresProfiles } from "../profiles/postgres/open-postgres-profiles.ts";
export { openPostgresStore } from "../store/postgres/open-postgres-store.ts";
