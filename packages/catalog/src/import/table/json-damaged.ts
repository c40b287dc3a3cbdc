import { CatalogError } from "../../errors.ts";

export function jsonDamaged(file: string, line: number, what: string): CatalogError {
  return new CatalogError(
    "json-damaged",
    `${file} cannot be read from line ${line} on: ${what}. Write it as a list of objects, or one object on each line.`,
    { file, line },
  );
}
