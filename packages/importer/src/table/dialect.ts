export const SEPARATORS = [",", ";", "\t", "|", "::"] as const;

export type Separator = (typeof SEPARATORS)[number];

/** How a table is written. */
export interface Dialect {
  readonly separator: Separator;
  /** Whether a quote at the beginning of a field encloses it. IMDb's TSV files have bare quotes in titles. */
  readonly quotes: boolean;
  /** What encloses fields, by default `"`. */
  readonly quote?: '"' | "'";
  /** Whether a backslash makes the quote behind it an ordinary character, as MySQL writes. */
  readonly escapes?: boolean;
  /** `\r` alone for files of old Macs; `\n` stands for `\r\n` too, also mixed. */
  readonly lineEnd: "\n" | "\r";
}
