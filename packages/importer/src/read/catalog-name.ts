import { MoodreelError } from "@moodreel/core";
import { nearestName, readName, visibleName } from "@moodreel/core/name";

/**
 * The name that a file gives its catalogue: without folders and endings, only with characters that a
 * name may have.
 */
export function catalogNameOf(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? "";
  const bare = base.replace(
    /(\.(csv|tsv|txt|tab|dat|item|json|jsonl|ndjson|gz|zip|xlsx?|xlsm|ods|xml|html?|nfo|tar|tgz|bz2|xz|sqlite3?|db|parquet))+$/i,
    "",
  );
  return nearestName(bare, "catalog") || "catalogue";
}

/** A catalogue's name as it is kept. @throws MoodreelError `catalog-name-invalid` */
export function checkCatalogName(text: string): string {
  const read = readName(text, "catalog");
  if ("name" in read) return read.name;
  const name = visibleName(text);
  throw new MoodreelError("catalog-name-invalid", `"${name}" cannot name a catalogue: it ${read.problem}.`, {
    name,
  });
}
