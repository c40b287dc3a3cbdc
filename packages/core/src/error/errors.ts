import type { ErrorEntry } from "./error-entry.ts";
import { API_ERRORS, COMMAND_ERRORS } from "./interface-errors.ts";
import { MEDIA_ERRORS } from "./media-errors.ts";
import { MOODREEL_ERRORS } from "./moodreel-errors.ts";
import { RECOMMEND_ERRORS } from "./recommend-errors.ts";
import { ROOM_ERRORS } from "./room-errors.ts";
import { VISION_ERRORS } from "./vision-errors.ts";

/**
 * The one table of errors: every code, with what is the same for all errors that carry it. The API's
 * statuses, the exit codes of the command line and docs/errors.md come from here.
 *
 * @example
 * ERRORS["catalog-unknown"].status; // 404
 */
export const ERRORS = {
  ...MOODREEL_ERRORS,
  ...MEDIA_ERRORS,
  ...VISION_ERRORS,
  ...RECOMMEND_ERRORS,
  ...ROOM_ERRORS,
  ...API_ERRORS,
  ...COMMAND_ERRORS,
} as const;

/**
 * The entry of an error's code; `null` for an error without a code, or with somebody else's.
 *
 * @example
 * errorEntryOf(new MoodreelError("disk-full", "…"))?.exit; // 1
 */
export function errorEntryOf(error: unknown): ErrorEntry | null {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && Object.hasOwn(ERRORS, code) ? ERRORS[code as keyof typeof ERRORS] : null;
}
