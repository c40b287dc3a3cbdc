export { openMemoryStore } from "../catalogs/memory/open-memory-store.ts";
export { openMemoryProfiles } from "../profiles/memory/open-memory-profiles.ts";
export type { MemoryOptions } from "./saved.ts";
