import { MoodreelError } from "@moodreel/core";
import { isLoopback } from "./loopback.ts";

/** Shorter ones can be guessed, and so can those of a few characters over and over. */
export const SHORTEST_TOKEN = 16;
const MIN_DISTINCT = 6;
/** What a header can carry. */
const WRITABLE = /^[\x21-\x7e]+$/;
/** One to five characters that come again and again. */
const REPEATED = /^(.{1,5})\1+.{0,4}$/;

/**
 * Refuses to let other machines in with nothing, or with what can be guessed.
 *
 * @throws MoodreelError `token-unfit`
 */
export function checkAccess(host: string, token: string | null): void {
  if (token !== null) checkToken(token);
  else if (!isLoopback(host)) throw unfit(`Binding to ${host} lets other machines in: set a token.`);
}

/**
 * @param name what the caller knows the token as: `MOODREEL_TOKEN`
 * @throws MoodreelError `token-unfit` for a token that can be guessed, or that no program could send
 */
export function checkToken(token: string, name = "The token"): void {
  if (!WRITABLE.test(token)) {
    throw unfit(
      `${name} is empty, or has spaces or characters that a header cannot carry: use letters, digits and - . _ ~ + /.`,
    );
  }
  if (token.length < SHORTEST_TOKEN)
    throw unfit(`${name} is too short: use ${SHORTEST_TOKEN} characters or more.`);
  if (new Set(token).size < MIN_DISTINCT || REPEATED.test(token)) {
    throw unfit(`${name} is easy to guess, for it repeats a few characters: use one made by chance.`);
  }
}

function unfit(why: string): MoodreelError {
  return new MoodreelError("token-unfit", `${why} \`openssl rand -base64 24\` makes a good one.`);
}
