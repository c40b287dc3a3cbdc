import { Server as NetServer } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { isAwaited, refuse, type Connection, type Connections } from "./connections.ts";

/** What happens when, ms after the server was told to end. */
const PLAN = {
  /** Who has not sent a whole request by then has stopped. */
  halfOpen: 5_000,
  /** What is still at work is told to stop, and answers that. */
  work: 7_500,
  /** Nobody is waited for. */
  all: 8_000,
} as const;
/** For so long connections are taken that go on coming, ms. */
const TAKE_MS = 500;
const LOOK_MS = 50;
/** A connection that was used so shortly before may carry the next request already, ms. */
const USED_MS = 2_000;
/** What has come in is read between two looks: so often a connection is seen idle before it is closed. */
const IDLE_LOOKS = 5;

export interface Ending {
  readonly connections: Connections;
  /** Set once the server is told to end; from then on it says that it is not ready. */
  isEnding: boolean;
  /** What new requests wait for while the last connections are taken; `null` at any other time. */
  gate: Promise<void> | null;
  /** Aborted when work has to stop. */
  readonly work: AbortController;
  /** Aborted at once: for what has not begun. */
  readonly waiting: AbortController;
}

const endings = new WeakMap<FastifyInstance, Ending>();

/** Keeps what {@link endServer} needs to know of a server. */
export function canEnd(app: FastifyInstance, connections: Connections): Ending {
  const ending: Ending = {
    connections,
    isEnding: false,
    gate: null,
    work: new AbortController(),
    waiting: new AbortController(),
  };
  endings.set(app, ending);
  app.addHook("onRequest", async () => {
    if (ending.gate !== null) await ending.gate;
  });
  return ending;
}

/**
 * Ends a server that listens, in less than ten seconds whatever its callers do. First it says that it is not
 * ready. What was asked is answered, and the connection closed; connections without a question are closed,
 * those with half a question after five seconds.
 *
 * @param noticeMs how long it still takes connections, so that a balancer finds out and sends no more
 * @example
 * ```ts
 * process.once("SIGTERM", () => void endServer(server, { noticeMs: 1000 }));
 * ```
 */
export async function endServer(
  app: FastifyInstance,
  { noticeMs = 0 }: { readonly noticeMs?: number } = {},
): Promise<void> {
  const ending = endings.get(app);
  if (ending === undefined) return app.close();
  const { connections, work, waiting } = ending;
  const start = performance.now();
  const since = (): number => performance.now() - start;
  ending.isEnding = true;
  waiting.abort(isEnding());
  await setTimeout(noticeMs);
  const gate = Promise.withResolvers<void>();
  ending.gate = gate.promise;
  await takeAll(connections);
  // Not the one of HTTP, which cuts connections that are between two requests.
  NetServer.prototype.close.call(app.server);
  connections.closeAfterAnswers();
  ending.gate = null;
  gate.resolve();
  const before = new Map<Connection, number>();
  const idle = new Map<Connection, number>();
  while (connections.size > 0 && since() < PLAN.all) {
    await setTimeout(LOOK_MS);
    const at = since();
    if (at >= PLAN.work) work.abort(isEnding());
    for (const connection of connections) {
      const looks = isIdle(connection) ? (idle.get(connection) ?? 0) + 1 : 0;
      idle.set(connection, looks);
      if (looks >= IDLE_LOOKS && performance.now() - connection.since >= USED_MS) connection.socket.destroy();
      if (at < PLAN.halfOpen) before.set(connection, connection.socket.bytesRead);
      else if (hasStopped(connection, before.get(connection) ?? 0)) refuse(connection, isEnding());
    }
  }
  for (const { socket } of connections) socket.destroy();
  await app.close();
}

/**
 * Takes the connections that wait for this process. Requests on them were sent while it was at work with others, and the
 * system would cut them; it takes one in each turn.
 */
async function takeAll(connections: Connections): Promise<void> {
  const until = performance.now() + TAKE_MS;
  let taken = -1;
  while (connections.taken > taken && performance.now() < until) {
    taken = connections.taken;
    await setImmediate();
    await setImmediate();
  }
}

function isIdle({ open, answeredAt, socket }: Connection): boolean {
  return open === 0 && answeredAt === socket.bytesRead;
}

/** Whether it holds no whole request, and nothing more of one has come. */
function hasStopped(connection: Connection, bytesBefore: number): boolean {
  if (connection.open === 0) return true;
  return isAwaited(connection) && connection.socket.bytesRead === bytesBefore;
}

function isEnding(): ApiError {
  return new ApiError(
    "server-ending",
    "The server is being stopped. Send the request again once it has started.",
  );
}
