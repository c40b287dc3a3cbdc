export { fileError, withFileErrors } from "./file-error.ts";
export { MoodreelError, type ErrorCode } from "./moodreel-error.ts";
