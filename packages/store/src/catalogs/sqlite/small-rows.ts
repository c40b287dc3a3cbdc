import { type Kind, type Policy, MoodreelError } from "@moodreel/core";
import { rememberByText } from "@moodreel/core/remember";
import type { DatabaseSync } from "node:sqlite";
import { withSum } from "../../check/text-with-sum.ts";
import { prepared } from "../../sqlite/prepared.ts";

export function readPolicy(db: DatabaseSync, kind: Kind, path: string): Policy | null {
  const row = prepared(db, "SELECT policy FROM policy WHERE kind = ?").get(kind);
  if (row === undefined) return null;
  try {
    return policyOf(String(row["policy"]));
  } catch (cause) {
    throw new MoodreelError(
      "store-unreadable",
      `The ${kind} policy in ${path} is damaged. Save the policy again, or go back to the default.`,
      { path, kind },
      { cause },
    );
  }
}

/** The same object for the same text: what was learned is worked out of it once. */
const policyOf = rememberByText((json) => JSON.parse(json) as Policy);

export function readSetting(db: DatabaseSync, name: string): string | null {
  const row = prepared(db, "SELECT value FROM setting WHERE name = ?").get(name);
  return row === undefined ? null : String(row["value"]);
}

const COLUMNS = { policy: ["kind", "policy"], setting: ["name", "value"] } as const;

/** `null` takes the row away. */
export function putRow(
  db: DatabaseSync,
  table: keyof typeof COLUMNS,
  key: string,
  value: string | null,
): void {
  const [keyColumn, valueColumn] = COLUMNS[table];
  if (value === null) db.prepare(`DELETE FROM ${table} WHERE ${keyColumn} = ?`).run(key);
  else {
    db.prepare(
      `INSERT INTO ${table} VALUES (?, ?) ON CONFLICT DO UPDATE SET ${valueColumn} = excluded.${valueColumn}`,
    ).run(key, table === "policy" ? withSum(value) : value);
  }
}
