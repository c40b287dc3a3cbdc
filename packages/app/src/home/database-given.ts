import { MoodreelError } from "@moodreel/core";
import type { HomeOptions } from "../context/home-options.ts";
import { checkNumber, checkWhole } from "../questions/check.ts";

/** A PostgreSQL, and how it is used; what is `undefined` is as usual. */
export interface DatabaseGiven {
  readonly url: string;
  /** Replicas that questions go to; none when there is only the one. */
  readonly readUrls: readonly string[];
  readonly poolSize: number | undefined;
  readonly timeoutMs: number | undefined;
}

/** Names under which something is given, for messages. */
type Names = Readonly<Record<keyof DatabaseGiven, string>>;

const MOST_CONNECTIONS = 1000;
/** Seconds: less is a slip of the unit, and so is more. */
const [LEAST_SECONDS, MOST_SECONDS] = [0.1, 3600];

/**
 * The PostgreSQL that options name, else the environment; `null` for files of one's own. The environment counts
 * only where nothing was named: a program of one's own may have a DATABASE_URL for other things.
 *
 * @throws MoodreelError `database-url-invalid`, `request-invalid` for numbers that cannot be meant
 */
export function databaseOf(
  { home, databaseUrl, readUrls = [], poolSize, databaseTimeout }: HomeOptions,
  env: NodeJS.ProcessEnv = process.env,
): DatabaseGiven | null {
  if (databaseUrl === undefined) return home === undefined ? databaseOfEnvironment(env) : null;
  return checked(
    { url: databaseUrl, readUrls, poolSize, timeoutMs: inMs(databaseTimeout) },
    { url: "databaseUrl", readUrls: "readUrls", poolSize: "poolSize", timeoutMs: "databaseTimeout" },
  );
}

function databaseOfEnvironment(env: NodeJS.ProcessEnv): DatabaseGiven | null {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const number = (name: string): number | undefined => {
    const text = given(name);
    return text === undefined ? undefined : Number(text);
  };
  const url = given("DATABASE_URL");
  if (url === undefined) return null;
  return checked(
    {
      url,
      readUrls: (given("MOODREEL_READ_URLS") ?? "").split(/[\s,]+/).filter((part) => part !== ""),
      poolSize: number("MOODREEL_POOL_SIZE"),
      timeoutMs: inMs(number("MOODREEL_DATABASE_TIMEOUT")),
    },
    {
      url: "DATABASE_URL",
      readUrls: "MOODREEL_READ_URLS",
      poolSize: "MOODREEL_POOL_SIZE",
      timeoutMs: "MOODREEL_DATABASE_TIMEOUT",
    },
  );
}

function inMs(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

function checked(given: DatabaseGiven, names: Names): DatabaseGiven {
  checkUrl(names.url, given.url);
  for (const url of given.readUrls) checkUrl(names.readUrls, url);
  checkWhole(names.poolSize, given.poolSize, 1, MOST_CONNECTIONS);
  const seconds = given.timeoutMs === undefined ? undefined : given.timeoutMs / 1000;
  checkNumber(names.timeoutMs, seconds, LEAST_SECONDS, MOST_SECONDS);
  return given;
}

function checkUrl(name: string, url: string): void {
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
