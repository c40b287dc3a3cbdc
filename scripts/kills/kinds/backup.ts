import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { restoreBackup } from "@moodreel/store/backup";
import { openMemoryProfiles, openMemoryStore } from "@moodreel/store/memory";
import { commandKind } from "../command-kind.ts";
import { backupOf, fill, withHome } from "../home.ts";

/** Over a backup that is there. */
export const backup = commandKind("backup", async (home) => {
  const file = join(home, "all.backup");
  await withHome(home, async () => null);
  await backupOf("old", `${home}.old`, file);
  const before = readFileSync(file);
  await withHome(home, (opened) => fill(opened, "new"));
  const killed = join(dirname(home), "home");
  return {
    args: ["backup", join(killed, "all.backup"), "--quiet"],
    state: async () => {
      const there = join(killed, "all.backup");
      if (readFileSync(there).equals(before)) return "old";
      const summary = await restoreBackup(openMemoryStore(), openMemoryProfiles(), there);
      if (summary.profiles !== 1 || summary.catalogs !== 2)
        throw new Error(`Not whole: ${JSON.stringify(summary)}`);
      const parts = readdirSync(killed).filter((name) => name.endsWith(".part"));
      if (parts.length > 1) throw new Error(`More is left than of one kill: ${parts.join(", ")}`);
      return "new";
    },
  };
});
