import { isIP } from "node:net";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback } from "./loopback.ts";

/**
 * No foreign origin, no inline script. `wasm-unsafe-eval` lets WebAssembly compile and nothing
 * else; `data:` and `blob:` pictures are those a person chose.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

/** On every answer, also on those that are written before a request could be read. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  // Together these isolate the page: no other origin shares its process or can hold on to its window.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), microphone=(), geolocation=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // What the API answers is somebody's own. The page's files say otherwise of themselves.
  "cache-control": "no-store",
};

/** A year, s. */
const HSTS = "max-age=31536000";

/** @param strict whether browsers are told to ask with https from now on */
export function addSecurityHeaders(app: FastifyInstance, strict: boolean): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    if (strict && isEncrypted(request) && hasNameOfItsOwn(request))
      reply.header("strict-transport-security", HSTS);
  });
}

function isEncrypted({ raw }: FastifyRequest): boolean {
  return "encrypted" in raw.socket && raw.socket.encrypted === true;
}

/** For an address browsers ignore it; `localhost` other programs of this machine share, without TLS. */
function hasNameOfItsOwn({ hostname }: FastifyRequest): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, "")) === 0 && !isLoopback(hostname);
}
