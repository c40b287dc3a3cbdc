export { createServer, type ServerOptions } from "./create-server.ts";
export { isLoopback } from "./security/loopback.ts";
