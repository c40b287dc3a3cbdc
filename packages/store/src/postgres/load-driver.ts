import { MoodreelError } from "@moodreel/core";

export interface PostgresDriver {
  readonly Pool: typeof import("pg").Pool;
  readonly Client: typeof import("pg").Client;
  readonly copyFrom: typeof import("pg-copy-streams").from;
}

/**
 * The driver, which is installed only where PostgreSQL is used.
 *
 * @throws MoodreelError `unsupported` where it is not
 */
export async function loadDriver(): Promise<PostgresDriver> {
  try {
    const [{ Pool, Client }, { from: copyFrom }] = await Promise.all([
      import("pg"),
      import("pg-copy-streams"),
    ]);
    return { Pool, Client, copyFrom };
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND")) throw cause;
    throw new MoodreelError(
      "unsupported",
      "PostgreSQL needs two packages that are not installed. Run `npm install pg pg-copy-streams`.",
      {},
      { cause },
    );
  }
}
