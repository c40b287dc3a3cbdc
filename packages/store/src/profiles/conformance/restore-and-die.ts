import type { ProfileExport } from "../profile.ts";
import { openPostgresProfiles } from "../postgres/open-postgres-profiles.ts";
import { openSqliteProfiles } from "../sqlite/open-sqlite-profiles.ts";
import { ANA, LEARNED, mood, NOW } from "./examples.ts";

// Restores a profile and is killed on the way: moods are written last but one, and this one kills.

const [, , database, address = ""] = process.argv;
const profiles = await (database === "sqlite" ? openSqliteProfiles(address) : openPostgresProfiles(address));
const deadly: ProfileExport = {
  profile: { ...ANA, keepsMoods: true },
  kinds: { movie: { learned: LEARNED, opinions: [] } },
  moods: [
    {
      ...mood(NOW),
      get at(): string {
        process.kill(process.pid, "SIGKILL");
        return NOW;
      },
    },
  ],
  corrections: [],
};
await profiles.restore(deadly);
