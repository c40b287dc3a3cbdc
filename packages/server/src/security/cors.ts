import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

export interface CorsOptions {
  /** Sites whose pages may call the API, each as a browser names it: `https://films.example`. */
  readonly origins: readonly string[];
}

/** How long a browser may keep what it was allowed, s. */
const MAX_AGE = 600;

/**
 * Lets pages of other sites call the API, those named and no others. Cookies are never allowed: a server
 * that is open to other machines asks for its token as it does of everybody.
 */
export async function addCors(app: FastifyInstance, { origins }: CorsOptions): Promise<void> {
  await app.register(cors, {
    origin: [...origins],
    methods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    allowedHeaders: ["authorization", "content-type"],
    credentials: false,
    maxAge: MAX_AGE,
  });
}
