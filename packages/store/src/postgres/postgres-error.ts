import { MoodreelError, type ErrorCode } from "@moodreel/core";
import { NoAnswer } from "./no-answer.ts";
import { NoSlot } from "./slots.ts";

type Said = readonly [code: ErrorCode, words: string];

const AGAIN = "Try again in a moment.";
const UNREACHABLE: Said = [
  "store-unreachable",
  "cannot be reached. Check that it runs and that the address is right.",
];
const NO_TLS: Said = [
  "store-unreachable",
  "speaks no TLS, which sslmode in the address asks for. Switch it on there (`ssl = on`), or leave sslmode out where the way to it is safe.",
];
const REFUSED: Said = [
  "store-forbidden",
  "does not let this role in. Check the name and the password in the address, and who may log in there.",
];
const NOT_SET_UP: Said = [
  "store-not-set-up",
  "lacks tables or columns of this version: they are in another schema, or were taken away since. Start again to have them made.",
];

/** By SQLSTATE, whole or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SAID: Readonly<Record<string, Said>> = {
  "08": UNREACHABLE,
  "08P01": [
    "store-unreachable",
    "does not take the settings of a connection, as PgBouncer does not. Give the address of PostgreSQL itself, or let it pass them over (`ignore_startup_parameters = lock_timeout,statement_timeout,idle_in_transaction_session_timeout`).",
  ],
  "22021": ["request-invalid", "keeps no text with the character U+0000. Leave it out."],
  "22P05": [
    "store-not-set-up",
    "was made for another character set than UTF-8, which has not all letters. Make one with ENCODING 'UTF8', and give its address.",
  ],
  "25006": [
    "store-read-only",
    "takes no changes: it is a replica, or was made read-only. Give the address of the primary.",
  ],
  "25P03": ["store-unreachable", `ended a connection that stood still for too long. ${AGAIN}`],
  "28": REFUSED,
  "3D": ["store-unreachable", "is not there. Create it, or correct the last part of the address."],
  "3F": NOT_SET_UP,
  "40": ["store-busy", `had to choose between two changes of the same thing. ${AGAIN}`],
  "42501": [
    "store-forbidden",
    "does not let this role do that. Let the owner grant it: docs/operations.md lists what is needed.",
  ],
  "42703": NOT_SET_UP,
  "42P01": NOT_SET_UP,
  "53": ["store-busy", `is short of something it needs. ${AGAIN}`],
  "53100": ["disk-full", "has no room left on its disk. Free some space there, then try again."],
  "53300": [
    "store-busy",
    `has no connection left. ${AGAIN} If it happens often, allow the role or the server more of them, or set MOODREEL_POOL_SIZE lower.`,
  ],
  "55000": ["store-unreachable", `is closed for now, or does not do that at the moment. ${AGAIN}`],
  "55P03": ["store-busy", `waited too long for another program that holds what is needed. ${AGAIN}`],
  "57": ["store-unreachable", `ended the connection: it is restarted, or somebody ended it. ${AGAIN}`],
  "57014": [
    "store-busy",
    `did not finish in time: it has much to do, or another program holds what is needed. ${AGAIN}`,
  ],
  "57P03": ["store-unreachable", `is starting or ending. ${AGAIN}`],
  "57P04": ["store-unreachable", "was removed while it was in use. Create it, or use another."],
  "58": ["store-unreadable", "cannot use its files. See its log."],
  XX: ["store-unreadable", "found an error in itself or in its data. See its log."],
  XX001: ["store-unreadable", "is damaged. See its log."],
  XX002: ["store-unreadable", "is damaged. See its log."],
};

/** What to throw for what a server said, or did not say; other errors as they are. */
export function postgresError(place: string, error: unknown): unknown {
  const said = saidBy(error);
  if (said === null || !(error instanceof Error)) return error;
  const [code, words] = said;
  const message = `The database at ${place} ${words}`;
  return new MoodreelError(code, message, { place, detail: error.message }, { cause: error });
}

/** The SQLSTATE of an error, also of one that became a `MoodreelError`. */
export function sqlStateOf(error: unknown): string | null {
  if (error instanceof MoodreelError) return sqlStateOf(error.cause);
  if (!(error instanceof Error && "code" in error && typeof error.code === "string")) return null;
  return /^[0-9A-Z]{5}$/.test(error.code) && "severity" in error ? error.code : null;
}

function saidBy(error: unknown): Said | null {
  if (!(error instanceof Error) || error instanceof MoodreelError) return null;
  if (error instanceof NoAnswer) return silence(error.message);
  if (error instanceof NoSlot) {
    const words = `has more to do than connections for it: ${error.message}. ${AGAIN} MOODREEL_POOL_SIZE allows more.`;
    return ["store-busy", words];
  }
  const state = sqlStateOf(error);
  if (state !== null) return SAID[state] ?? SAID[state.slice(0, 2)] ?? null;
  return saidByNetwork(error);
}

function silence(what: string): Said {
  const words = `gives ${what}. Check that it runs, that it is not overloaded, and the way to it.`;
  return ["store-unreachable", words];
}

function saidByNetwork(error: Error): Said | null {
  const { code, syscall, path } = error as { code?: unknown; syscall?: unknown; path?: unknown };
  if (typeof code !== "string") {
    // The driver has no codes of its own.
    if (/support SSL/i.test(error.message)) return NO_TLS;
    if (/^SASL|password/i.test(error.message)) return REFUSED;
    if (/timeout/i.test(error.message)) return silence("no answer");
    return /connection|not queryable/i.test(error.message) ? UNREACHABLE : null;
  }
  // No socket is opened so: it is one of the files for TLS, which the driver reads before it asks anybody.
  if (syscall === "open") {
    const words = `cannot be asked: the file ${String(path)} cannot be read. Check sslrootcert, sslcert and sslkey in the address.`;
    return ["store-unreachable", words];
  }
  if (/CERT|^ERR_(TLS|SSL)|^UNABLE_TO_/.test(code)) {
    const words =
      "shows a certificate that is not trusted here. Check sslmode and sslrootcert in the address.";
    return ["store-unreachable", words];
  }
  return /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|ENOENT|EACCES)/.test(code) ? UNREACHABLE : null;
}
