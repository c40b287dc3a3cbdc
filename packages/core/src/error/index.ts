export type { ErrorEntry } from "./error-entry.ts";
export { ERRORS, errorEntryOf } from "./errors.ts";
export { API_ERRORS, COMMAND_ERRORS } from "./interface-errors.ts";
export { MEDIA_ERRORS } from "./media-errors.ts";
export { MOODREEL_ERRORS } from "./moodreel-errors.ts";
export { RECOMMEND_ERRORS } from "./recommend-errors.ts";
export { VISION_ERRORS } from "./vision-errors.ts";
export { fileError, withFileErrors } from "./file-error.ts";
export { MoodreelError, type ErrorCode } from "./moodreel-error.ts";
