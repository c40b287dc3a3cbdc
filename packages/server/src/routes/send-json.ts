import type { JsonAnswer } from "@moodreel/app/thread";
import type { FastifyReply } from "fastify";

/**
 * Sends an answer of the library as it is, so that REST gives it to the byte. That it is just what the
 * schema says a test holds it to: to check every answer again would take part of the server's time.
 */
export function sendJson(reply: FastifyReply, { bytes }: JsonAnswer): FastifyReply {
  return reply
    .type("application/json; charset=utf-8")
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
