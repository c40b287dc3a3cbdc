import { createReadStream, existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { createInterface } from "node:readline";

/** Looks for twenty titles; the last word may be unfinished. */
export type SearchTitles = (text: string) => void;

const TITLE = 2;
const ROWS_AT_ONCE = 100_000;

/** An index of the titles of the file by SQLite's own FTS5, with its index of beginnings; made when it is not there yet. */
export async function makeFts5(file: string, path: string): Promise<void> {
  if (existsSync(path)) return;
  const under = `${path}.part`;
  await rm(under, { force: true });
  const db = new DatabaseSync(under);
  db.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
    CREATE VIRTUAL TABLE titles USING fts5(
      title, content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
    )`);
  const insert = db.prepare("INSERT INTO titles (rowid, title) VALUES (?, ?)");
  db.exec("BEGIN");
  let row = -1;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    row += 1;
    if (row > 0) insert.run(row, line.split("\t", TITLE + 1)[TITLE] ?? "");
    if (row % ROWS_AT_ONCE === 0) db.exec("COMMIT; BEGIN");
  }
  db.exec("COMMIT; INSERT INTO titles (titles) VALUES ('optimize')");
  db.close();
  await rename(under, path);
}

/** The best by its own measure, bm25. */
export function fts5Search(path: string): SearchTitles {
  const db = new DatabaseSync(path, { readOnly: true });
  const search = db.prepare("SELECT rowid FROM titles WHERE titles MATCH ? ORDER BY rank LIMIT 20");
  return (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length > 0) search.all(`${words.map((word) => `"${word}"`).join(" ")}*`);
  };
}
