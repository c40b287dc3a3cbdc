import { columnKey } from "../names/column-names.ts";

/** The two columns that a name is in, by index. */
export interface SplitName {
  readonly first: number;
  readonly last: number;
}

const FIRST =
  /^(author|writer|director|artist|actor|creator|)(?:s)?(?:first ?name|forename|givenname|vorname)$/;
const LAST = "(?:lastname|surname|familyname|nachname|familienname)$";

/** Columns such as `First Name` and `Last Name`, `Author First Name` and `Author Surname`, which are one person. */
export function splitNames(columns: readonly string[]): readonly SplitName[] {
  const keys = columns.map(columnKey);
  return keys.flatMap((key, first) => {
    const whose = FIRST.exec(key)?.[1];
    if (whose === undefined) return [];
    const pattern = new RegExp(`^${whose}s?${LAST}`);
    const last = keys.findIndex((other) => pattern.test(other));
    return last < 0 ? [] : [{ first, last }];
  });
}
