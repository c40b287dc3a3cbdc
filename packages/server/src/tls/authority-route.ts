import type { FastifyInstance } from "fastify";

/** Where a device gets the certificate of the server's own authority, to trust it. Nothing in it is secret. */
export const AUTHORITY_PATH = "/moodreel-authority.crt";

/** @param authority a certificate as PEM */
export function addAuthority(app: FastifyInstance, authority: string): void {
  app.get(AUTHORITY_PATH, { schema: { hide: true } }, async (_request, reply) =>
    reply
      .type("application/x-x509-ca-cert")
      .header("content-disposition", 'attachment; filename="moodreel-authority.crt"')
      .send(authority),
  );
}
