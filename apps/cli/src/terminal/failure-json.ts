import { CommanderError } from "commander";

/** What a command that was to print JSON prints where it fails; the words are on the error stream, too. */
export interface FailureJson {
  readonly error: {
    /** Of docs/errors.md. */
    readonly code: string;
    readonly message: string;
    /** What the message is about, by name. */
    readonly fields?: Readonly<Record<string, unknown>>;
  };
}

/** @param argv as `process.argv`: node, script, arguments */
export function isForPrograms(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return argv.slice(2, end === -1 ? undefined : end).includes("--json");
}

export function failureJson(error: unknown): FailureJson {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError)
    return { error: { code: "usage", message: message.replace(/^error: /, "") } };
  const { code, fields } = (error ?? {}) as { readonly code?: unknown; readonly fields?: object };
  const told = { code: typeof code === "string" ? code : "internal", message };
  return {
    error:
      fields === undefined || Object.keys(fields).length === 0 ? told : { ...told, fields: { ...fields } },
  };
}
