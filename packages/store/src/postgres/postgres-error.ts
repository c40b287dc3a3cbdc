import { MoodreelError, type ErrorCode } from "@moodreel/core";

/** By SQLSTATE, whole or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const CODES: Readonly<Record<string, ErrorCode>> = {
  "08": "store-unreachable",
  "57": "store-unreachable",
  "3D": "store-unreachable",
  "28": "no-permission",
  "42501": "no-permission",
  "53": "store-busy",
  "53100": "disk-full",
  "40": "store-busy",
  "55P03": "store-busy",
  XX: "store-unreadable",
};

const MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  "store-unreachable": "cannot be reached. Check that it runs and that the address is right.",
  "no-permission": "does not let this user in, or not so far. Check the name, the password and the rights.",
  "store-busy": "is busy. Wait a moment and try again.",
  "disk-full": "has no room left on its disk. Free some space and try again.",
  "store-unreadable": "is damaged. See its log.",
};

/** Runs `work`; what the database refuses comes out as a `MoodreelError` where the user can do something. */
export async function withPostgresErrors<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw postgresError(place, error);
  }
}

/** What to throw for what the database said; other errors as they are. */
export function postgresError(place: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === null || !(error instanceof Error)) return error;
  return new MoodreelError(
    code,
    `The database at ${place} ${MESSAGES[code]}`,
    { place, detail: error.message },
    { cause: error },
  );
}

function codeOf(error: unknown): ErrorCode | null {
  if (error instanceof MoodreelError || !(error instanceof Error)) return null;
  const { code } = error as { code?: unknown };
  if (typeof code !== "string") {
    // The driver has no code for a connection that broke or did not come about in time.
    return /connection|timeout/i.test(error.message) ? "store-unreachable" : null;
  }
  if (/^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT)/.test(code)) return "store-unreachable";
  return CODES[code] ?? CODES[code.slice(0, 2)] ?? null;
}
