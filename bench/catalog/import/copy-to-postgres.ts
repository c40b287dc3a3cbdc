import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { startPostgres } from "../../../test/support/start-postgres.ts";
import { COLUMNS } from "../data/title-rows.ts";

export interface Copied {
  readonly version: string;
  readonly copySeconds: number;
  /** With the indexes that answer what our lists answer. */
  readonly seconds: number;
  readonly bytes: number;
}

const TABLE = `
  CREATE TABLE item (
    "row" bigint GENERATED ALWAYS AS IDENTITY,
    tconst text NOT NULL, "titleType" text, "primaryTitle" text NOT NULL, "originalTitle" text,
    "isAdult" smallint, "startYear" smallint, "endYear" smallint, "runtimeMinutes" integer,
    genres text, "averageRating" real, "numVotes" integer
  )`;

/** More than the default, as whoever builds large indexes sets it. */
const MEMORY = "SET maintenance_work_mem = '256MB'; SET work_mem = '128MB'";

/** By id, by genre in the order of quality, and by word of the title. */
const INDEXES = [
  "CREATE UNIQUE INDEX item_tconst ON item (tconst)",
  `CREATE TABLE item_genre AS
     SELECT genre, "row",
       (0.65 * ((coalesce("numVotes", 0) * coalesce("averageRating", 6.3) + 25 * 6.3) / (coalesce("numVotes", 0) + 25) - 2) / 8
         + 0.175 * (coalesce("numVotes", 0) / (coalesce("numVotes", 0) + 12.0) + least(1, ln(1 + coalesce("numVotes", 0)) / ln(1000001))))::real
         AS quality
     FROM item, unnest(string_to_array(genres, ',')) AS genre`,
  `CREATE INDEX item_genre_quality ON item_genre (genre, quality DESC, "row")`,
  `CREATE INDEX item_title ON item USING gin (to_tsvector('simple', "primaryTitle"))`,
  "ANALYZE",
];

/** The same rows into a PostgreSQL of its own, which never waits for the disk, and what it then needs to answer the same. */
export async function copyToPostgres(file: string, rows: number): Promise<Copied> {
  const postgres = await startPostgres();
  const client = new Client({ connectionString: postgres.url });
  try {
    await client.connect();
    await client.query(TABLE);
    await client.query(MEMORY);
    const names = COLUMNS.map((name) => `"${name}"`).join(", ");
    const start = performance.now();
    const copy = client.query(copyFrom(`COPY item (${names}) FROM STDIN WITH (FORMAT text, HEADER)`));
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), copy);
    const copySeconds = (performance.now() - start) / 1000;
    for (const sql of INDEXES) await client.query(sql);
    const seconds = (performance.now() - start) / 1000;
    const { rows: found } = await client.query<{ n: string; bytes: string; version: string }>(
      "SELECT (SELECT count(*) FROM item) AS n, pg_database_size(current_database()) AS bytes, current_setting('server_version') AS version",
    );
    const [row] = found;
    if (Number(row?.n) !== rows) throw new Error(`PostgreSQL has ${row?.n} of ${rows} rows`);
    return { version: String(row?.version), copySeconds, seconds, bytes: Number(row?.bytes) };
  } finally {
    await client.end();
    await postgres.stop();
  }
}
