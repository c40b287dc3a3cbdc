import type { Kind } from "@moodreel/core";
import type { OpenTable } from "../open/open-table.ts";
import { kindOfColumns } from "./kind-of-columns.ts";
import { knownFormat, type KnownFormat } from "./known-formats.ts";

/** The columns of a table, before it is known which field each fills. */
export interface TableColumns {
  readonly columns: readonly string[];
  readonly kind: Kind;
  readonly format: KnownFormat | null;
  /** The first values of a column. */
  readonly values: (column: number) => readonly string[];
  /** Whether the file has no names for its columns. */
  readonly headless?: boolean;
  /** For errors. */
  readonly file: string;
}

/** @param kind what the person says that it holds; the table itself tells when they do not */
export function tableColumns({ table, file, inside }: OpenTable, kind: Kind | undefined): TableColumns {
  const { columns, looked } = table;
  const values = (column: number): readonly string[] => looked.map((fields) => fields[column] ?? "");
  const format = knownFormat(columns, inside ?? file, values);
  return {
    columns,
    kind: kind ?? kindOfColumns(columns, format, values, inside ?? file),
    format,
    values,
    headless: table.headless,
    file: inside === null ? file : `${inside} in ${file}`,
  };
}
