import { writeFileSync } from "node:fs";
import { openPostgresProfiles, openPostgresStore } from "@moodreel/store/postgres";
import { startPostgres } from "../../../test/support/start-postgres.ts";
import { backupOf, fill, films, FILMS, stateOf, type Home } from "../home.ts";
import { killedRun, wholeRun, type WholeRun } from "../killed-cli.ts";
import type { Kind } from "../kind.ts";
import { momentIn } from "../moment-in.ts";

type Args = (folder: string) => Promise<readonly string[]>;

/** A command on a database that is put back to the old state before each kill. */
function postgresKind(name: string, argsIn: Args, state: (home: Home) => Promise<"old" | "new">): Kind {
  return {
    name: `${name}, PostgreSQL`,
    async prepare(folder) {
      const args = await argsIn(folder);
      const postgres = await startPostgres();
      const url = await postgres.freshDatabase();
      const home = { store: await openPostgresStore(url), profiles: await openPostgresProfiles(url) };
      const env = { DATABASE_URL: url };
      let at: "old" | "new" | null = null;
      const putOld = async (): Promise<void> => {
        if (at !== "old") await fill(home, "old");
      };
      await putOld();
      const whole: WholeRun = await wholeRun(`${folder}/home`, args, env);
      at = await state(home);
      if (at !== "new") throw new Error("Without a kill nothing is new.");
      return {
        async kill(random) {
          await putOld();
          const hit = await killedRun(`${folder}/home`, args, momentIn(whole, random), env);
          at = await state(home);
          return { hit, left: at };
        },
        async close() {
          await home.store.close();
          await home.profiles.close();
          await postgres.stop();
        },
      };
    },
  };
}

export const postgresRestore = postgresKind(
  "restore",
  async (folder) => {
    await backupOf("new", `${folder}/new`, `${folder}/new.backup`);
    return ["restore", `${folder}/new.backup`, "--quiet"];
  },
  (home) => stateOf(home, ["ana", "films", "more", "policy"]),
);

export const postgresImport = postgresKind(
  "import --replace",
  async (folder) => {
    const rows = films("new", FILMS).map(({ id, title, year }) => `${id},${title},${year},Comedy|Drama`);
    writeFileSync(`${folder}/new.csv`, `id,title,year,genres\n${rows.join("\n")}\n`);
    return ["import", `${folder}/new.csv`, "--name", "films", "--kind", "movie", "--replace", "--quiet"];
  },
  async (home) => {
    await stateOf(home, ["more", "policy", "ana"]);
    return stateOf(home, ["films"]);
  },
);
