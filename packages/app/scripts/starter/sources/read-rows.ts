import { readFileSync } from "node:fs";
import { RowSplitter } from "../../../../importer/src/table/row-splitter.ts";

/** The rows of a file of comma-separated values, each by the names in its header. */
export function readRows(path: string): readonly Readonly<Record<string, string>>[] {
  const found: string[][] = [];
  const splitter = new RowSplitter({ separator: ",", quotes: true, lineEnd: "\n" }, path);
  splitter.push(readFileSync(path, "utf8"), ({ fields }) => found.push([...fields]));
  splitter.end(({ fields }) => found.push([...fields]));
  const [header = [], ...data] = found;
  return data.map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])));
}

/** What stands between separators, without what is empty. */
export function listOf(cell: string | undefined, separator: string | RegExp): readonly string[] {
  return (cell ?? "")
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
