const CODES: ReadonlySet<unknown> = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP"]);

/** Whether a file system says by an error that folders cannot be synced: Windows, some network shares. */
export function cannotSync(error: unknown): boolean {
  return error instanceof Error && "code" in error && CODES.has(error.code);
}
