/** A list of Letterboxd: what it is called, and its films as a table. */
export interface LetterboxdList {
  readonly name: string;
  readonly table: string;
}

/** Above the films stand a line that says what it is, and a table of one row about the list. */
export function isLetterboxdList(start: string): boolean {
  return /^\uFEFF?"?Letterboxd list export/i.test(start);
}

/** @param text a file for which {@link isLetterboxdList} is true */
export function letterboxdList(text: string): LetterboxdList {
  const header = /^"?Position"?,/m.exec(text);
  const above = header === null ? text : text.slice(0, header.index);
  const table = header === null ? "Position,Name,Year,URL,Description\n" : text.slice(header.index);
  const [, , about = ""] = above.split(/\r?\n/);
  const [, quoted, plain] = /^[^,]*,(?:"((?:[^"]|"")*)"|([^,]*))/.exec(about) ?? [];
  return { name: (quoted?.replaceAll('""', '"') ?? plain ?? "").trim(), table };
}
