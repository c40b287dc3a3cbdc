import { UsageError } from "../errors/usage-error.ts";

/** Shorter ones can be guessed, and so can those of a few characters over and over. */
export const MIN_LENGTH = 16;
const MIN_DISTINCT = 6;
/** What a header can carry. */
const WRITABLE = /^[\x21-\x7e]+$/;
/** One to five characters that come again and again. */
const REPEATED = /^(.{1,5})\1+.{0,4}$/;

/** @throws UsageError for a token that can be guessed, or that no program could send */
export function checkToken(token: string): void {
  if (!WRITABLE.test(token)) {
    throw refused("has spaces or characters that a header cannot carry: use letters, digits and - . _ ~ + /");
  }
  if (token.length < MIN_LENGTH) throw refused(`is too short: use ${MIN_LENGTH} characters or more`);
  if (new Set(token).size < MIN_DISTINCT || REPEATED.test(token)) {
    throw refused("is easy to guess, for it repeats a few characters: use one made by chance");
  }
}

function refused(why: string): UsageError {
  return new UsageError(`MOODREEL_TOKEN ${why}. \`openssl rand -base64 24\` makes a good one.`);
}
