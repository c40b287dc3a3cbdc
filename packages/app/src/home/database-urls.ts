import { MoodreelError } from "@moodreel/core";

export interface DatabaseUrls {
  readonly url: string;
  /** Replicas that questions go to; none when there is only the one. */
  readonly readUrls: readonly string[];
}

/**
 * The PostgreSQL that DATABASE_URL names, with the replicas of MOODREEL_READ_URLS; `null` for files of one's own.
 *
 * @throws MoodreelError `database-url-invalid`
 */
export function databaseUrls(env: NodeJS.ProcessEnv): DatabaseUrls | null {
  const url = env["DATABASE_URL"]?.trim();
  if (url === undefined || url === "") return null;
  const readUrls = (env["MOODREEL_READ_URLS"] ?? "").split(/[\s,]+/).filter((part) => part !== "");
  checkUrl("DATABASE_URL", url);
  for (const one of readUrls) checkUrl("MOODREEL_READ_URLS", one);
  return { url, readUrls };
}

/** @throws MoodreelError `database-url-invalid` */
export function checkUrl(name: string, url: string): void {
  if (isPostgres(url)) return;
  // The address may hold a password, so it is not shown.
  throw new MoodreelError(
    "database-url-invalid",
    `${name} is not an address of a PostgreSQL database: write postgres://user:password@host:5432/name.`,
    { name },
  );
}

function isPostgres(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}
