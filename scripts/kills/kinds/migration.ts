import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "../../../packages/store/src/catalogs/sqlite/migrations.ts";
import { commandKind } from "../command-kind.ts";
import { AT, checkPages, films, FILMS, withHome } from "../home.ts";

/** A database of the first version is brought forward, with its items, which lay in the database itself. */
export const migration = commandKind("migration", async (home) => {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, "moodreel.db");
  writeFirstVersion(path);
  return {
    args: ["profiles", "--json"],
    state: async (killed) => {
      const before = versionOf(join(killed, "moodreel.db"));
      // What was cut off is finished with the next opening.
      await withHome(killed, async ({ store }) => {
        let items = 0;
        for await (const batch of store.scan("films")) items += batch.length;
        if (items !== FILMS) throw new Error(`Lost: ${items} of ${FILMS} items are left`);
        if ((await store.readSetting("chosen")) !== "{}") throw new Error("Lost: a setting");
      });
      checkPages(killed);
      return before === 1 ? "old" : "new";
    },
  };
});

function writeFirstVersion(path: string): void {
  const db = new DatabaseSync(path);
  db.exec(MIGRATIONS[0] ?? "");
  db.exec("PRAGMA user_version = 1");
  db.prepare("INSERT INTO catalog VALUES (1, 'films', 'movie', ?, ?, NULL)").run(FILMS, AT);
  db.exec("INSERT INTO setting VALUES ('chosen', '{}')");
  const insert = db.prepare("INSERT INTO item VALUES (?, 1, ?, ?, ?, ?, '[]', NULL, NULL, NULL, 0.5)");
  for (const [n, { id, title, year, genres }] of films("old").entries())
    insert.run(n + 1, id, title, year, JSON.stringify(genres));
  db.close();
}

function versionOf(path: string): number {
  const db = new DatabaseSync(path);
  try {
    return Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
  } finally {
    db.close();
  }
}
