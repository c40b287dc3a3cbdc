import type { Queryable } from "../../postgres/queryable.ts";

/** The tables of one generation. Their names come from a number, so they need no quoting. */
export interface GenerationTables {
  readonly item: string;
  readonly detail: string;
  readonly posting: string;
  readonly word: string;
  readonly knownWord: string;
  readonly nameWord: string;
  readonly genreList: string;
  readonly language: string;
}

export function tablesOf(generation: number): GenerationTables {
  if (!Number.isSafeInteger(generation)) throw new RangeError(`generation ${generation}`);
  const name = (table: string): string => `catalog_${table}_${generation}`;
  return {
    item: name("item"),
    detail: name("detail"),
    posting: name("posting"),
    word: name("word"),
    knownWord: name("known_word"),
    nameWord: name("name_word"),
    genreList: name("genre_list"),
    language: name("language"),
  };
}

/** Indexes are made later, when the rows are there. */
export async function makeTables(client: Queryable, generation: number): Promise<void> {
  const { item, detail, posting, word, genreList, language } = tablesOf(generation);
  await client.query(`
    CREATE TABLE ${item} (
      "row" integer NOT NULL, id text NOT NULL, title text NOT NULL, year integer, list integer NOT NULL,
      people text, rating float8, votes float8, runtime float8, language text, tags text,
      facts text
    );
    CREATE TABLE ${detail} ("row" integer NOT NULL, data text NOT NULL);
    CREATE TABLE ${posting} (key text NOT NULL, part integer NOT NULL, data bytea NOT NULL);
    CREATE TABLE ${word} (key text COLLATE "C" NOT NULL, part integer NOT NULL, data bytea NOT NULL);
    CREATE TABLE ${genreList} (number integer PRIMARY KEY, names text NOT NULL, keys text NOT NULL);
    CREATE TABLE ${language} (number integer PRIMARY KEY, name text NOT NULL);
    ALTER TABLE ${posting} ALTER COLUMN data SET STORAGE EXTERNAL;
    ALTER TABLE ${word} ALTER COLUMN data SET STORAGE EXTERNAL`);
}

export async function dropTables(client: Queryable, generation: number): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${Object.values(tablesOf(generation)).join(", ")}`);
}

/** Generations of which there are tables, named by a catalogue or not. */
export async function generationsThere(client: Queryable): Promise<readonly number[]> {
  const { rows } = await client.query(
    "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename ~ '^catalog_item_[0-9]+$'",
  );
  return rows.map(({ tablename }) => Number(String(tablename).slice("catalog_item_".length)));
}
