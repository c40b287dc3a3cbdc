import { createHash } from "node:crypto";
import { columnKey } from "../names/column-names.ts";

/**
 * A short key that files with the same columns share, whatever their order: what one was
 * understood as fits the other.
 */
export function columnsKey(columns: readonly string[]): string {
  const keys = columns.map((name) => columnKey(name) || name).toSorted();
  return createHash("sha256").update(keys.join("\n")).digest("hex").slice(0, 20);
}
