import { columnKey, isRecognised } from "../names/column-names.ts";
import type { RowReader, TakeRow } from "./row.ts";

/** So many names of columns stand below each other. */
const FEWEST = 3;

/** A table that lies on its side, with the names of its columns below each other, put upright; `null` for any other. */
export function upright(rows: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""));
  const names = filled.map(([name = ""]) => name);
  const [first = []] = filled;
  const areNames = names.every(isRecognised) && new Set(names.map(columnKey)).size === names.length;
  if (filled.length < FEWEST || !areNames || first.length < 3 || first.slice(1).some(isRecognised))
    return null;
  return first.map((_cell, at) => filled.map((row) => row[at] ?? ""));
}

/** Gives rows that were put upright, when the text that they came from is at its end. */
export class UprightRows implements RowReader {
  readonly #rows: readonly (readonly string[])[];

  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
  }

  push(): void {}

  end(take: TakeRow): void {
    for (const [index, fields] of this.#rows.entries()) {
      take({ line: index + 1, fields, width: fields.length, problem: null, text: () => fields.join(",") });
    }
  }
}
