import { MoodreelApiError } from "./moodreel-api-error.ts";

/**
 * A token as a header can carry it.
 *
 * @throws MoodreelApiError `token-unfit`
 */
export function headerToken(token: string | (() => string | null)): string | null {
  // Line ends around it come with the file that it is kept in.
  const bare = (typeof token === "function" ? given(token) : token)?.trim() ?? null;
  if (bare === null || /^[\x21-\x7e]*$/.test(bare)) return bare;
  throw unfit(
    "The token has a space, a line break or a letter that no header can carry. Give it as the server's file `token` has it.",
  );
}

function given(token: () => string | null): string | null {
  try {
    return token();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw unfit(`The function that gives the token failed: ${why}`, { cause });
  }
}

function unfit(message: string, options?: ErrorOptions): MoodreelApiError {
  return new MoodreelApiError(0, "token-unfit", message, {}, options);
}
