import { UsageError } from "../../../../apps/cli/src/usage-error.ts";

export interface DatabaseUrls {
  readonly url: string;
  /** Replicas that questions go to; none when there is only the one. */
  readonly readUrls: readonly string[];
}

/** The PostgreSQL that DATABASE_URL names, with the replicas of MOODREEL_READ_URLS; `null` for files of one's own. */
export function databaseUrls(env: NodeJS.ProcessEnv): DatabaseUrls | null {
  const url = env["DATABASE_URL"]?.trim();
  if (url === undefined || url === "") return null;
  const readUrls = (env["MOODREEL_READ_URLS"] ?? "").split(/[\s,]+/).filter((part) => part !== "");
  for (const [name, text] of [
    ["DATABASE_URL", url],
    ...readUrls.map((part) => ["MOODREEL_READ_URLS", part]),
  ]) {
    // The address may hold a password, so it is not shown.
    if (!isPostgres(text as string)) {
      throw new UsageError(
        `${name} is no address of a PostgreSQL database: write postgres://user:password@host:5432/name.`,
      );
    }
  }
  return { url, readUrls };
}

function isPostgres(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}
