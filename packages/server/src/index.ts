export { createServer, type ServerOptions } from "./create-server.ts";
export { API_ERRORS, ApiError, type ApiErrorCode } from "./errors/api-error.ts";
export { isLoopback } from "./security/loopback.ts";
