import { writeFileSync } from "node:fs";
import { commandKind } from "../command-kind.ts";
import { checkPages, fill, films, FILMS, stateOf, withHome } from "../home.ts";

function csvOf(file: string, count: number): string {
  const rows = films("new", count).map(({ id, title, year }) => `${id},${title},${year},Comedy|Drama`);
  writeFileSync(file, `id,title,year,genres\n${rows.join("\n")}\n`);
  return file;
}

/** More than are written on the thread that reads: a writer of its own is killed with it. */
const MANY = 21_000;

/** Of a catalogue that is not there yet. */
export const importNew = commandKind("import", async (home) => {
  await withHome(home, (opened) => fill(opened, "old"));
  return {
    args: ["import", csvOf(`${home}.csv`, MANY), "--name", "added", "--kind", "movie", "--quiet"],
    state: (killed) =>
      withHome(killed, async ({ store, profiles }) => {
        checkPages(killed);
        await stateOf({ store, profiles }, ["films", "more", "policy", "ana"]);
        let items = 0;
        for await (const batch of store.scan("added")) items += batch.length;
        if (items !== 0 && items !== MANY) throw new Error(`Half done: ${items} of ${MANY} items`);
        return items === 0 ? "old" : "new";
      }),
  };
});

/** In the place of a catalogue that is there. */
export const importReplace = commandKind("import --replace", async (home) => {
  await withHome(home, (opened) => fill(opened, "old"));
  const file = csvOf(`${home}.csv`, FILMS);
  return {
    args: ["import", file, "--name", "films", "--kind", "movie", "--replace", "--quiet"],
    state: (killed) =>
      withHome(killed, async (opened) => {
        checkPages(killed);
        await stateOf(opened, ["more", "policy", "ana"]);
        return stateOf(opened, ["films"]);
      }),
  };
});
