import type { ImportReportBody } from "@moodreel/server/schema";

export type Mapping = ImportReportBody["mapping"];
export type ItemField = keyof Mapping;

/** In the order in which the form shows them. */
export const ITEM_FIELDS: readonly { readonly field: ItemField; readonly label: string }[] = [
  { field: "title", label: "Title" },
  { field: "genres", label: "Genres" },
  { field: "year", label: "Year" },
  { field: "rating", label: "Rating" },
  { field: "votes", label: "Votes" },
  { field: "runtime", label: "Length" },
  { field: "people", label: "People" },
  { field: "id", label: "Id" },
];

/** The mapping with one field on another column; an empty name leaves the field to the server's guess. */
export function withColumn(mapping: Mapping, field: ItemField, column: string): Mapping {
  const { [field]: _old, ...rest } = mapping;
  return column === "" ? rest : { ...rest, [field]: column };
}

/** A catalogue's name out of a file's, within what the server takes. */
export function nameOfFile(file: string): string {
  const bare = file
    .replace(/\.[^.]+$/, "")
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, " ")
    .replaceAll(/ +/g, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .trim();
  return cut(bare, 64).trim() || "my films";
}

/** The longest beginning of at most so many UTF-16 units that ends with a whole character. */
function cut(text: string, units: number): string {
  let end = "";
  for (const character of text) {
    if (end.length + character.length > units) break;
    end += character;
  }
  return end;
}

/** Mirrors the server's rule, so that a wrong name is told while it is written. */
export function nameFits(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name);
}
