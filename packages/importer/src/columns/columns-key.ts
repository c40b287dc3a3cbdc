import { platform } from "#platform";
import { columnKey } from "../names/column-names.ts";

/**
 * A short key that files with the same columns share, whatever their order: what one was
 * understood as fits the other.
 */
export function columnsKey(columns: readonly string[]): string {
  const keys = columns.map((name) => columnKey(name) || name).toSorted();
  const hash = platform.sha256();
  hash.update(keys.join("\n"));
  return hash.hex().slice(0, 20);
}
