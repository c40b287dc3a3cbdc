const SQLITE_IS_EXPERIMENTAL = /^SQLite is an experimental feature/;

/**
 * Keeps Node 22 from saying with every command that its SQLite may change. It is the one warning that is
 * known and tested for; all others are shown.
 */
export function quietSqlite(): void {
  const emit = process.emitWarning.bind(process) as (...args: unknown[]) => void;
  process.emitWarning = (warning: unknown, ...rest: unknown[]): void => {
    const text = warning instanceof Error ? warning.message : String(warning);
    if (!SQLITE_IS_EXPERIMENTAL.test(text)) emit(warning, ...rest);
  };
}
