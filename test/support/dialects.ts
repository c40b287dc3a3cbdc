import type { Separator } from "../../packages/importer/src/table/dialect.ts";

export const QUOTINGS = ["all", "needed"] as const;

export interface WrittenDialect {
  readonly separator: Separator;
  readonly quoting: (typeof QUOTINGS)[number];
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Whether a byte order mark comes first; without one UTF-16 is known by its zeros. */
  readonly mark: boolean;
  readonly newline: "\n" | "\r\n";
  /** Whether the last row ends in a newline. */
  readonly closed: boolean;
}

/** Writes a table, as the programs that people use would. */
export function writeTable(rows: readonly (readonly string[])[], dialect: WrittenDialect): Buffer {
  const { separator, quoting, newline, closed } = dialect;
  const field = (text: string): string =>
    quoting === "all" || /["\r\n]/.test(text) || text.includes(separator)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  const text = rows.map((row) => row.map(field).join(separator)).join(newline) + (closed ? newline : "");
  return encode(text, dialect);
}

function encode(text: string, { encoding, mark }: WrittenDialect): Buffer {
  switch (encoding) {
    case "utf-8":
      return Buffer.from((mark ? "\uFEFF" : "") + text);
    case "utf-16le":
      return Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
    case "utf-16be":
      return Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le").swap16();
    case "windows-1252":
      // Latin-1 is the part of it that both write alike.
      return Buffer.from(text, "latin1");
  }
}
