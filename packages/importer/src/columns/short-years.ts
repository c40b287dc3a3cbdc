import { FIELD_WORDS } from "../names/field-words.ts";
import { headerOf, matchHeader } from "../names/match-header.ts";
import { KNOWN_NAME } from "./studied-columns.ts";
import type { TableColumns } from "./table-columns.ts";

export interface ShortYears {
  readonly column: string;
  readonly example: string;
}

/** A column of years that have two digits all over, so that nothing says of which century they are; `null` without one. */
export function shortYears({ columns, values }: TableColumns): ShortYears | null {
  for (const [index, column] of columns.entries()) {
    if (matchHeader(FIELD_WORDS.year, headerOf(column)) < KNOWN_NAME) continue;
    const texts = values(index)
      .map((text) => text.trim())
      .filter((text) => text !== "");
    const [example] = texts;
    if (example !== undefined && texts.every((text) => SHORT.test(text))) return { column, example };
  }
  return null;
}

const SHORT = /^['’‘`]?\d{2}$/;
