import type { CheckedPart } from "../../check/checked-part.ts";
import type { ChangeUntil } from "../profile-store.ts";
import type { Looked } from "../../sqlite/questions.ts";
import type { Telling } from "./telling.ts";

export type SqlValue = string | number | null;

export type SqlRow = Readonly<Record<string, unknown>>;

/** Runs one statement. Placeholders are `$1`, `$2` …, which both dialects read. */
export interface Sql {
  query(text: string, values?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
}

/**
 * The little that the profile store needs of a database; what is written against it runs on SQLite and
 * PostgreSQL.
 */
export interface Database extends Sql {
  /**
   * Whole or not at all. Rows that are read with `lock` behind the statement stay as they are until its
   * end. By default it is done when it would be there after a power cut.
   *
   * @param committed hears of it at once, before anything else is done with the database by this process
   */
  transaction<T>(
    work: (sql: Sql) => Promise<T>,
    committed?: (made: T) => void,
    until?: ChangeUntil,
  ): Promise<T>;
  /** Reads everything as it was at one moment; in a database with replicas from one, while the primary is away. */
  reading<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** A number that is another one once anybody else has changed the database; `null` where that cannot be told. */
  readonly changes: Looked<number | null>;
  /** Whether the table `profile_mark` says which profiles were changed. */
  readonly hasMarks: boolean;
  /** Where others of this process may have it open: what they change, and what is changed here. */
  readonly telling?: Telling | undefined;
  /** ` FOR UPDATE` where a transaction does not lock the database anyway. */
  readonly lock: string;
  /** For messages: the file, or the server's address. */
  readonly place: string;
  /** What is wrong with its pages; `null` where nothing is, or where the database looks after them itself. */
  damage(): Promise<CheckedPart | null>;
  close(): Promise<void>;
}
