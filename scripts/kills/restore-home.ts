import { restoreBackup } from "@moodreel/store/backup";
import { withHome } from "./home.ts";

// Restores a backup into a home, without the rest of the command: node restore-home.ts HOME FILE
const [home = "", file = ""] = process.argv.slice(2);
await withHome(home, ({ store, profiles }) => restoreBackup(store, profiles, file));
