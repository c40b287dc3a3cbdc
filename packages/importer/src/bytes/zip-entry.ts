import { MoodreelError } from "@moodreel/core";

export interface ZipEntry {
  /** With the folders inside of the archive. */
  readonly name: string;
  /** Unpacked. */
  readonly bytes: number;
}

/** Files, sheets or tables that can be read in any order. */
export interface ZipArchive {
  /** Those that may be tables; not folders, empty files, and what systems hide. */
  readonly entries: readonly ZipEntry[];
  read(entry: ZipEntry): AsyncGenerator<Uint8Array>;
  readonly close: () => void;
}

/** Folders, and what systems put beside the files. */
export function isHidden(name: string): boolean {
  return (
    name.endsWith("/") || name.startsWith("__MACOSX/") || name.split("/").some((part) => part.startsWith("."))
  );
}

export function zipDamaged(file: string, why: string, cause?: unknown): MoodreelError {
  return new MoodreelError(
    "file-damaged",
    `${file} is a zip file that cannot be unpacked: ${why}. Download or pack it again, without a password.`,
    { file },
    { cause },
  );
}
