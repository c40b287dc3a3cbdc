import type { DatabaseSync } from "node:sqlite";
import { checkedPart } from "../../check/checked-part.ts";
import { checkOwn, checkPages } from "../../sqlite/check-own.ts";
import { lineFor } from "../../sqlite/in-turn.ts";
import { logOnDisk } from "../../sqlite/log-on-disk.ts";
import { LONGEST_LOG, shortLog } from "../../sqlite/short-log.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { prepared } from "../../sqlite/prepared.ts";
import { lookAgain, onceInQuestion } from "../../sqlite/questions.ts";
import { checkStillThere } from "../../sqlite/still-there.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import type { Database, Sql, SqlRow, SqlValue } from "../sql/database.ts";
import { markProfiles } from "./profile-marks.ts";
import { tellOthers } from "./tell-others.ts";

/** Work that comes before whatever is next asked of a database. */
export interface DueWork {
  /** Asked each time, so it is to cost nothing. */
  isDue(): boolean;
  /** Outside a transaction. */
  run(db: DatabaseSync): void;
}

const NEVER: DueWork = { isDue: () => false, run: () => undefined };

/** A database of profiles, of which others who have it open may hear which were changed. */
export type SqliteDatabase = Database & {
  /** To be called once its tables are there. */
  addMarks(): void;
};

/** A file as the profile store needs it. */
export function sqliteDatabase(path: string, pragmas: string, due: DueWork = NEVER): SqliteDatabase {
  let hasMarks = false;
  const db = openDatabase(path, { enableForeignKeyConstraints: true }, (opened) => {
    opened.exec(pragmas);
    checkOwn(opened, path, "profile_schema");
  });
  const run = (text: string, values: readonly SqlValue[] = []): readonly SqlRow[] =>
    withSqliteErrors(path, () => {
      const order: SqlValue[] = [];
      return prepared(db, withoutNumbers(text, values, order)).all(...order);
    });
  // The work is synchronous; `async` turns what it throws into a rejection.
  const sql: Sql = { query: async (text, values) => run(text, values) };
  const journal = db.prepare("PRAGMA journal_mode").get()?.["journal_mode"];
  // Some file systems allow no log; then SQLite itself waits for the disk.
  if (journal === "delete") db.exec("PRAGMA synchronous = FULL");
  const disk = journal === "wal" ? logOnDisk(path) : null;
  const log = journal === "wal" ? shortLog(path) : null;
  if (log !== null) db.exec(`PRAGMA wal_autocheckpoint = ${LONGEST_LOG}`);
  // One thing at a time: nothing may come between the steps of a transaction.
  const { inTurn: inLine, leave } = lineFor(path);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    inLine(async () => {
      if (due.isDue()) withSqliteErrors(path, () => due.run(db));
      return work();
    });
  const telling = journal === "wal" ? tellOthers(path) : undefined;
  // What is due changes the database: until it is done nothing that is remembered holds.
  const changes = onceInQuestion(() =>
    due.isDue()
      ? Number.NaN
      : withSqliteErrors(path, () => Number(prepared(db, "PRAGMA data_version").get()?.["data_version"])),
  );
  return {
    place: path,
    telling,
    get hasMarks() {
      return hasMarks;
    },
    addMarks: () => {
      hasMarks = withSqliteErrors(path, () => markProfiles(db));
    },
    damage: () =>
      inTurn(async () => {
        const part = await checkedPart({ part: "profiles", name: "viewers", path }, async () => {
          checkStillThere(db);
          withSqliteErrors(path, () => checkPages(db, path, false));
          return "";
        });
        return part.state === "whole" ? null : part;
      }),
    lock: "",
    query: (text, values) => inTurn(() => sql.query(text, values)),
    transaction: async (work, committed, until = "kept") => {
      let wrote = false;
      const result = await inTurn(async () => {
        run("BEGIN IMMEDIATE");
        try {
          const made = await work({
            query: async (text, values) => {
              wrote ||= !text.startsWith("SELECT");
              return run(text, values);
            },
          });
          if (wrote) checkStillThere(db);
          run("COMMIT");
          lookAgain();
          committed?.(made);
          return made;
        } catch (error) {
          // SQLite ends the transaction itself on some errors, such as a full disk.
          if (db.isTransaction) db.exec("ROLLBACK");
          throw error;
        }
      });
      if (wrote) log?.written();
      const reached = wrote ? disk?.reached() : undefined;
      if (until === "kept") await reached;
      // That the disk has failed is told to whoever waits for it next.
      else reached?.catch(() => undefined);
      return result;
    },
    reading: (work) =>
      inTurn(async () => {
        run("BEGIN");
        try {
          return await work(sql);
        } finally {
          if (db.isTransaction) run("COMMIT");
        }
      }),
    changes,
    close: () =>
      inLine(async () => {
        if (!db.isOpen) return;
        telling?.close();
        await Promise.all([disk?.close(), log?.close()]);
        db.close();
        leave();
      }),
  };
}

const NUMBERED = /\$(\d+)/g;

/**
 * Placeholders with numbers are names to SQLite, each looked up among all of a statement: five hundred rows took
 * a quarter of a second. Without numbers they are bound in their order, which is added to `order`.
 */
function withoutNumbers(text: string, values: readonly SqlValue[], order: SqlValue[]): string {
  return text.replace(NUMBERED, (_, number: string) => {
    order.push(values[Number(number) - 1] ?? null);
    return "?";
  });
}
