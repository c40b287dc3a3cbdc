import { MoodreelError } from "@moodreel/core";

const KINDS: readonly (readonly [pattern: RegExp, what: string, remedy: string])[] = [
  [
    /^(?:\s|--[^\n]*\n|\/\*[^]{0,2000}?\*\/;?|#[^\n]*\n|(?:SET|USE|BEGIN|START|DROP|PRAGMA|LOCK|CREATE\s+(?:DATABASE|SCHEMA))\b[^;]{0,500};)*(?:CREATE\s+TABLE|INSERT\s+INTO|COPY\s+\S+\s*\(|PRAGMA\s+foreign_keys)/i,
    "a database dump",
    "Load it into a database and export the table with the titles as CSV.",
  ],
  [
    /^(?:---\s*\n)?(?:#[^\n]*\n|\w+:\s*\n)*\s*- \w+: [^\n]+\n(?:(?:\s+\w+:[^\n]*\n)*\s*- \w+: |(?:\s+\w+: [^\n]*\n?)+$)/,
    "YAML",
    "Write it as JSON or CSV.",
  ],
  [/^(?:\s|#[^\n]*\n)*\[\[?[\w.-]+\]\]?\s*\n\s*[\w-]+\s*=/, "TOML", "Write it as JSON or CSV."],
  [/^\uFEFF?\s*BEGIN:V(?:CALENDAR|CARD)/, "a calendar or contacts", "Export what it was made from as CSV."],
  [
    /^\uFEFF?\s*(?:#EXTM3U|\[playlist\]|(?:REM |PERFORMER |TITLE )[^]{0,300}\bTRACK \d\d AUDIO)/i,
    "a playlist",
    "Export the tracks with their artists and albums as CSV or XSPF.",
  ],
  [/^\s*@\w+\s*\{[^,{}]+,/, "BibTeX", "Export it as CSV."],
  [/^\s*(?:\{\\rtf|%!PS)/, "a document", "Save the table in it as CSV."],
  [/^\s*(?:From:|MIME-Version:|Content-Type:)/i, "a mail", "Save the table that is attached to it."],
];

/** @throws MoodreelError `file-binary` for a text that is known to be no table */
export function refuseText(head: string, name: string): void {
  const start = head.slice(0, 10_000);
  for (const [pattern, what, remedy] of KINDS) {
    if (pattern.test(start))
      throw new MoodreelError("file-binary", `${name} is ${what}, not a table. ${remedy}`, { file: name });
  }
}
