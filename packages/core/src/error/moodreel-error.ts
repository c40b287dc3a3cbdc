/** Stable codes; docs/errors.md lists each with its remedy. */
export type ErrorCode =
  | "file-not-found"
  | "not-a-file"
  | "no-permission"
  | "file-too-large"
  | "file-empty"
  | "file-binary"
  | "file-damaged"
  | "json-damaged"
  | "zip-table-missing"
  | "zip-table-unclear"
  | "header-only"
  | "row-too-long"
  | "too-many-columns"
  | "column-missing"
  | "column-unknown"
  | "too-many-bad-rows"
  | "nothing-to-import"
  | "ratings-unknown"
  | "ratings-user-unclear"
  | "catalog-unknown"
  | "catalog-name-invalid"
  | "catalog-kind-mismatch"
  | "cursor-invalid"
  | "backup-damaged"
  | "file-exists"
  | "disk-full"
  | "store-busy"
  | "store-too-new"
  | "store-unreadable"
  | "store-unreachable"
  | "profile-unknown"
  | "profile-exists"
  | "profile-name-invalid"
  | "profile-limit"
  | "item-unknown";

/** A problem with a file or a catalogue that the user can do something about. */
export class MoodreelError extends Error {
  override readonly name = "MoodreelError";
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;

  /** @param message names the subject and the remedy */
  constructor(
    code: ErrorCode,
    message: string,
    fields: Readonly<Record<string, string | number | readonly string[]>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.fields = fields;
  }
}
