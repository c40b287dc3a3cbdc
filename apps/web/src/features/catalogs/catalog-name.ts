import { nearestName, readName } from "@moodreel/core/name";
import { t } from "../../shared/i18n/t.ts";
import { nameFailure } from "../../shared/api/failure-text.ts";

/** A catalogue's name out of a file's, within what the server takes. */
export function nameOfFile(file: string): string {
  const bare = file.replace(/(\.(csv|tsv|txt|tab|dat|item|json|jsonl|ndjson|gz|zip))+$|\.[^.]+$/i, "");
  return nearestName(bare, "catalog") || t("catalog.myList");
}

/** What keeps a name from being taken, so that it is said while the name is typed; `null` for one that fits. */
export function nameProblem(name: string): string | null {
  const read = readName(name, "catalog");
  return "problem" in read ? nameFailure("catalog", read.problem) : null;
}
