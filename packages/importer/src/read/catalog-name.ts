import { MoodreelError } from "@moodreel/core";

const VALID = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

/**
 * The name that a file gives its catalogue: without folders and endings, only with characters that a
 * name may have.
 */
export function catalogNameOf(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? "";
  const name = base
    .normalize("NFC")
    .replace(/(\.(csv|tsv|txt|tab|dat|item|json|jsonl|ndjson|gz|zip))+$/i, "")
    .replace(/[^\p{L}\p{N} ._-]+/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  return Array.from(name).slice(0, 64).join("").trim() || "catalogue";
}

/** @throws MoodreelError `catalog-name-invalid` */
export function checkCatalogName(name: string): string {
  if (VALID.test(name)) return name;
  throw new MoodreelError(
    "catalog-name-invalid",
    `"${name.slice(0, 80)}" cannot name a catalogue. Use 1 to 64 letters, digits, spaces, dots, dashes or underscores, beginning with a letter or digit.`,
    { name: name.slice(0, 80) },
  );
}
