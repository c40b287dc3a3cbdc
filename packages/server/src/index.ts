export { endServer } from "./connections/end-server.ts";
export type { Tls } from "./connections/http-servers.ts";
export { createServer, type ServerOptions } from "./create-server.ts";
export { checkToken, SHORTEST_TOKEN } from "./security/check-access.ts";
export { isLoopback } from "./security/loopback.ts";
