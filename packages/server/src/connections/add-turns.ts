import type { FastifyInstance } from "fastify";
import type { Connections } from "./connections.ts";

/**
 * Works at one request of a connection at a time, as answers go out one after the other anyway: hundreds that one
 * caller sends at once would keep everybody else waiting, and the server from its end.
 */
export function addTurns(app: FastifyInstance, connections: Connections): void {
  app.addHook("onRequest", (request, reply, done) => {
    const turn = connections.turnOf(request.raw);
    if (turn === undefined) {
      done();
      return;
    }
    const begin = (): void => {
      // Nobody is there for an answer any more.
      if (request.raw.socket.destroyed) void reply.hijack();
      else done();
    };
    // Not in the turn in which the one before was answered: hundreds in one would be one long task.
    void turn.then(() => setImmediate(begin));
  });
}
