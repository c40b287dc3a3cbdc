import { lacksPostgres } from "../../test/support/start-postgres.ts";
import type { Kind } from "./kind.ts";
import { backup } from "./kinds/backup.ts";
import { importNew, importReplace } from "./kinds/import.ts";
import { migration } from "./kinds/migration.ts";
import { postgresImport, postgresRestore } from "./kinds/postgres.ts";
import { restore, restoreIntoNothing } from "./kinds/restore.ts";
import { train } from "./kinds/train.ts";
import { writes } from "./kinds/writes.ts";

/** Everything that writes what must not be lost. */
export const KINDS: readonly Kind[] = [
  restore,
  restoreIntoNothing,
  importNew,
  importReplace,
  writes,
  migration,
  backup,
  train,
  ...(lacksPostgres ? [] : [postgresRestore, postgresImport]),
];
