import { MoodreelError } from "@moodreel/core";

const SIGNATURES: readonly (readonly [what: string, remedy: string, bytes: readonly number[]])[] = [
  ["a zip archive in another", "Unpack it.", [0x50, 0x4b, 0x03, 0x04]],
  ["an old spreadsheet", "Save the sheet as CSV.", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF", "Import a table, such as a CSV.", [0x25, 0x50, 0x44, 0x46]],
  ["a picture", "Import a table, such as a CSV.", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", "Import a table, such as a CSV.", [0xff, 0xd8, 0xff]],
  ["a SQLite database", "Export its table as CSV.", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
];

/** @throws MoodreelError `file-binary` for a file that is known not to be text by its first bytes. */
export function refuseBinary(head: Uint8Array, name: string): void {
  for (const [what, remedy, bytes] of SIGNATURES) {
    if (bytes.every((byte, index) => head[index] === byte)) throw binary(name, `is ${what}`, remedy);
  }
}

export function binary(name: string, what: string, remedy = "Import a table, such as a CSV."): MoodreelError {
  return new MoodreelError(
    "file-binary",
    `${name} ${what}, not text that could be read as a table. ${remedy}`,
    { file: name },
  );
}
