export { createServer, type ServerOptions } from "./create-server.ts";
export { ApiError, type ApiErrorCode } from "./errors/api-error.ts";
export { errorAnswer, type ErrorAnswer } from "./errors/error-answer.ts";
export { isLoopback } from "./security/loopback.ts";
