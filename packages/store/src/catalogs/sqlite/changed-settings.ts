import type { DatabaseSync } from "node:sqlite";
import { foldName } from "@moodreel/core/name";
import { isAsWritten } from "../../check/text-with-sum.ts";
import { catalogRows, type CatalogRow } from "./catalog-rows.ts";
import type { GenerationFiles } from "./generation-files.ts";

/**
 * What in a database is not as it was written, though it can be read; `null` where nothing is. Of catalogues
 * their files, which have a sum, say the same once more.
 */
export async function changedSettings(db: DatabaseSync, files: GenerationFiles): Promise<string | null> {
  for (const { name, folded } of db.prepare("SELECT name, folded FROM catalog").all())
    if (foldName(String(name)) !== folded) return `the name of the catalogue "${String(name)}" has changed`;
  for (const row of catalogRows(db))
    if (isChanged(row, files)) return `what it says of the catalogue "${row.name}" has changed`;
  const { policySchema } = await import("../../shapes/policy.ts");
  for (const { kind, policy } of db.prepare("SELECT kind, policy FROM policy").all()) {
    const text = String(policy);
    if (!isAsWritten(text) || !policySchema.safeParse(JSON.parse(text)).success)
      return `the ${String(kind)} policy has changed`;
  }
  return null;
}

function isChanged(row: CatalogRow, files: GenerationFiles): boolean {
  const about = files.about(row.generation);
  // Of one that cannot be read, or is another's, its own check says so.
  if (about === null || about.mark !== row.mark) return false;
  return (["kind", "items", "importedAt", "fingerprint"] as const).some(
    (field) => about[field] !== row[field],
  );
}
