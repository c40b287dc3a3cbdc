import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FILMS, Shelf } from "../catalogs/conformance/shelf.ts";
import { openSqliteStore } from "../catalogs/sqlite/open-sqlite-store.ts";

const STORE = new URL("../catalogs/sqlite/open-sqlite-store.ts", import.meta.url).href;
/** Reads a catalogue while no more files may be open, then once they may again. */
const READ = `
import { closeSync, openSync } from "node:fs";
import { openSqliteStore } from ${JSON.stringify(STORE)};
const store = await openSqliteStore(process.argv[1]);
const look = () => store.search({ catalog: "films", limit: 1 }).then(({ items }) => items.length, ({ code }) => code);
const held = [];
try { for (;;) held.push(openSync("/dev/null", "r")); } catch {}
const told = [await look(), ...(await store.catalogs()).map(({ name }) => name)];
for (const one of held) closeSync(one);
console.log(JSON.stringify([...told, await look()]));
await store.close();`;

test.skipIf(process.platform === "win32")(
  "a catalogue is not called damaged where no more files may be open, and is there once they may",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "moodreel-files-"));
    const path = join(folder, "moodreel.db");
    const store = await openSqliteStore(path);
    await new Shelf(store).put(FILMS);
    await store.close();
    const args = ["-c", 'ulimit -n 64; exec "$0" --no-warnings --input-type=module -e "$1" "$2"'];
    const output = execFileSync("sh", [...args, process.execPath, READ, path], { encoding: "utf8" });
    expect(JSON.parse(output)).toEqual(["store-busy", "films", 1]);
    rmSync(folder, { recursive: true });
  },
);
