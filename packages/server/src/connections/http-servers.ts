import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import type { ConnectionError } from "fastify";
import { redirectPlainHttp } from "./redirect-plain-http.ts";
import { refuseSlow } from "./refuse-slow.ts";
import { rawAnswer, refuseUnreadable } from "./refuse-unreadable.ts";
import { ApiError } from "../errors/api-error.ts";
import { Connections } from "./connections.ts";

/** A certificate and its key, as PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
  /**
   * Whether browsers are told to ask with https for a year. That cannot be taken back, and then they let nobody pass a
   * warning: only for a certificate that they trust anyway. By default they are not.
   */
  readonly strict?: boolean;
  /** The certificate of an authority of one's own, for devices to trust: given to whoever asks. */
  readonly authority?: string;
}

/** Time for the head of a request, also for the first one on a connection, ms. */
const HEAD_MS = 15_000;
/** Time for a whole request, ms: half a gigabyte by a slow line. */
const REQUEST_MS = 2 * 60 * 60_000;
/** A connection is kept for the next request longer than the balancers in front keep it, ms. */
const KEEP_ALIVE_MS = 72_000;
const CHECK_MS = 2_000;

const now = (): number => performance.now();

/** Makes servers of HTTP/1.1 that wait for nobody for long, and knows what is open to them. */
export function httpServers(tls: Tls | undefined): {
  readonly connections: Connections;
  readonly serverFactory: (listener: RequestListener) => Server;
} {
  const connections = new Connections(now);
  const options = {
    headersTimeout: HEAD_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: CHECK_MS,
    // Refused with the other hosts, in the form of all errors.
    requireHostHeader: false,
  };
  return {
    connections,
    serverFactory(listener) {
      const server =
        tls === undefined
          ? createServer(options, listener)
          : redirectPlainHttp(createSecureServer({ ...options, cert: tls.cert, key: tls.key }, listener));
      connections.follow(server);
      server.on("clientError", (error: ConnectionError, socket: Socket) =>
        refuseUnreadable(error, socket, connections.of(socket)?.response?.headersSent === true),
      );
      // An expectation that is not known may be passed over.
      server.on("checkExpectation", listener);
      server.on("connect", (_request, socket) => socket.end(rawAnswer(noTunnel())));
      const checking = setInterval(() => refuseSlow(connections, now()), CHECK_MS);
      checking.unref();
      server.once("close", () => clearInterval(checking));
      return server;
    },
  };
}

function noTunnel(): ApiError {
  return new ApiError(
    "method-not-allowed",
    "This server is no proxy: it takes no CONNECT.",
    {},
    {
      headers: { allow: "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT" },
    },
  );
}
