import { columnKey } from "../../names/column-names.ts";
import type { OpenTable } from "../../open/open-table.ts";
import { madeTitle, makerForm, type MakerForm } from "../../values/made-title.ts";
import { partedForm, ratedForm, ratedTitle, type RatedForm } from "../../values/rated-title.ts";
import { cellsOf, type PersonalTable } from "./personal-table.ts";

/** A list of titles that has a rating beside most of them, with commas in some or not; `null` for any other table. */
export function ratedList(opened: OpenTable): PersonalTable | null {
  const { table } = opened;
  if (table.separator === "\n") {
    const lines = table.looked.map(([title = ""]) => title);
    const form = ratedForm(lines);
    const made = makerForm(
      lines.map((line) => (form === null ? line : ratedTitle(line, form).title)),
      null,
    );
    return form === null && made === null ? null : lineList(opened, form, made);
  }
  if (table.separator !== ",") return null;
  const rows = (table.headless ? table.looked : [table.columns, ...table.looked]).filter((row) =>
    row.some((field) => field.trim() !== ""),
  );
  const form = partedForm(rows, table.headless);
  return form === null ? null : partedList(opened, rows, form);
}

function lineList(
  { table, file, inside, close }: OpenTable,
  form: RatedForm | null,
  made: MakerForm | null,
): PersonalTable {
  // A list of boxes has a column more.
  const others = table.columns.slice(1);
  const rowOf = ([line = "", ...rest]: readonly string[]): readonly string[] => [
    ...writtenFields(line, form, made),
    ...rest,
  ];
  const columns = [
    "title",
    ...(form === null ? [] : ["my rating"]),
    ...(made === null ? [] : ["creator"]),
    ...others,
  ];
  const keys = columns.map(columnKey);
  return {
    columns,
    name: inside ?? file,
    values: (column) => table.looked.map((row) => rowOf(row)[column] ?? ""),
    opened: null,
    close,
    async *read(take) {
      yield* table.read(
        table.columns.map((_name, index) => index),
        (row) => {
          const { line, problem } = row;
          take({ cells: cellsOf(keys, rowOf(row.fields)), line, problem, text: () => row.text() });
        },
      );
    },
  };
}

/** The lines of a list that was parted at their commas, with what was taken for its header. */
function partedList(
  { table, file, inside, close }: OpenTable,
  rows: readonly (readonly string[])[],
  form: RatedForm,
): PersonalTable {
  const header = table.headless ? null : table.columns.join(", ");
  return {
    columns: ["title", "my rating"],
    name: inside ?? file,
    values: (column) => rows.map((row) => fieldsOf(row.join(","), form)[column] ?? ""),
    opened: null,
    close,
    async *read(take) {
      const takeLine = (line: string, at: number): void =>
        take({
          cells: cellsOf(["title", "myrating"], fieldsOf(line, form)),
          line: at,
          problem: null,
          text: () => line,
        });
      if (header !== null) takeLine(header, 1);
      yield* table.read(
        table.columns.map((_column, index) => index),
        (row) => {
          if (row.text().trim() !== "") takeLine(row.text().trim(), row.line);
        },
      );
    },
  };
}

function writtenFields(line: string, form: RatedForm | null, made: MakerForm | null): readonly string[] {
  const [written = "", rating = ""] = form === null ? [line] : fieldsOf(line, form);
  const { title, maker } = made === null ? { title: written, maker: null } : madeTitle(written, made);
  return [title, ...(form === null ? [] : [rating]), ...(made === null ? [] : [maker ?? ""])];
}

function fieldsOf(line: string, form: RatedForm): readonly string[] {
  const { title, rating } = ratedTitle(line, form);
  return [title, rating];
}
