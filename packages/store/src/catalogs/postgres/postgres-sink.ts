import type { Item } from "@moodreel/core";
import { longFactsOf, shortFactsOf } from "../../generation/facts.ts";
import { toLines } from "../../generation/lines.ts";
import type { GenerationSink, ListTable } from "../../generation/write/generation-sink.ts";
import type { Session } from "../../postgres/session.ts";
import { copyRows, type CopyType, type CopyValue } from "./copy-rows.ts";
import { tablesOf } from "./generation-tables.ts";

const ITEM: readonly CopyType[] = [
  "int4",
  "text",
  "text",
  "int4",
  "int4",
  "text",
  "float8",
  "float8",
  "float8",
  "text",
  "text",
  "text",
];
const DETAIL: readonly CopyType[] = ["int4", "text"];
const PART: readonly CopyType[] = ["text", "int4", "bytea"];
/** Parts, and their bytes, that wait to be sent together. */
const WAITING_PARTS = 20_000;
const WAITING_BYTES = 8 * 2 ** 20;

/** Writes a generation into tables made by `makeTables`, on the connection of its transaction. */
export function postgresSink(session: Session, generation: number): GenerationSink {
  const tables = tablesOf(generation);
  const waiting: Record<ListTable, CopyValue[][]> = { posting: [], word: [] };
  let bytes = 0;
  const send = async (table: ListTable): Promise<void> => {
    const rows = waiting[table];
    waiting[table] = [];
    if (rows.length > 0) await copyRows(session, tables[table], PART, rows);
  };
  const sendAll = async (): Promise<void> => {
    bytes = 0;
    await send("posting");
    await send("word");
  };
  return {
    async writeItems(row, items, lists) {
      await copyRows(session, tables.item, ITEM, itemRows(row, items, lists));
      const details = items.flatMap((item, at) => {
        const long = longFactsOf(item);
        return long === null ? [] : [[row + at, long]];
      });
      if (details.length > 0) await copyRows(session, tables.detail, DETAIL, details);
    },
    async indexIds() {
      await session.query(`
        ALTER TABLE ${tables.item} ADD PRIMARY KEY ("row");
        ALTER TABLE ${tables.detail} ADD PRIMARY KEY ("row");
        CREATE INDEX ON ${tables.item} (id)`);
    },
    async *repeatedRows() {
      const { rows } = await session.query<{ rows: number[] }>(
        `SELECT array_agg("row" ORDER BY "row") AS rows FROM ${tables.item} GROUP BY id HAVING count(*) > 1`,
      );
      for (const group of rows) yield group.rows;
    },
    async writtenIds(ids) {
      const { rows } = await session.query<{ id: string }>(
        `SELECT id FROM ${tables.item} WHERE id = ANY($1)`,
        [ids],
      );
      return new Set(rows.map(({ id }) => id));
    },
    async setGenreList(row, list) {
      await session.query(`UPDATE ${tables.item} SET list = $2 WHERE "row" = $1`, [row, list]);
    },
    async removeRows(rows) {
      await session.query(`DELETE FROM ${tables.item} WHERE "row" = ANY($1)`, [rows]);
      await session.query(`DELETE FROM ${tables.detail} WHERE "row" = ANY($1)`, [rows]);
    },
    async writeVocabulary(lists, languages) {
      await copyRows(
        session,
        tables.genreList,
        ["int4", "text", "text"],
        lists.map(({ names, keys }, number) => [number, JSON.stringify(names), JSON.stringify(keys)]),
      );
      await copyRows(
        session,
        tables.language,
        ["int4", "text"],
        languages.map((name, index) => [index + 1, name]),
      );
    },
    writePart(table, key, part, data) {
      // The caller writes over its bytes.
      waiting[table].push([key, part, data.slice()]);
      bytes += data.byteLength;
      return waiting[table].length >= WAITING_PARTS || bytes >= WAITING_BYTES ? sendAll() : undefined;
    },
    async indexWords() {
      await sendAll();
      await session.query(`
        ALTER TABLE ${tables.posting} ADD PRIMARY KEY (key, part);
        ALTER TABLE ${tables.word} ADD PRIMARY KEY (key, part);
        CREATE TABLE ${tables.knownWord} AS
          SELECT key, sum(length(data) / 6)::integer AS items FROM ${tables.word} GROUP BY key;
        ALTER TABLE ${tables.knownWord} ADD PRIMARY KEY (key);
        CREATE TABLE ${tables.nameWord} AS
          SELECT DISTINCT part COLLATE "C" AS word, key AS name
            FROM ${tables.knownWord}, unnest(string_to_array(substr(key, 2), ' ')) AS part
            WHERE key >= '@' AND key < 'A';
        ALTER TABLE ${tables.nameWord} ADD PRIMARY KEY (word, name);
        ANALYZE ${tables.item}, ${tables.word}, ${tables.knownWord}, ${tables.nameWord}`);
    },
  };
}

function* itemRows(
  first: number,
  items: readonly Item[],
  lists: readonly number[],
): Generator<readonly CopyValue[]> {
  for (const [index, item] of items.entries()) {
    const { id, title, year, people, rating, votes, runtime, language, tags } = item;
    const list = lists[index]!;
    yield [
      first + index,
      id,
      title,
      year,
      list,
      toLines(people),
      rating,
      votes,
      runtime,
      language,
      toLines(tags),
      shortFactsOf(item),
    ];
  }
}
