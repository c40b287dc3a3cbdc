import type { IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Ending } from "../connections/end-server.ts";
import { ApiError } from "../errors/api-error.ts";
import { brokenOff, fileOfForm, type FormFile } from "./form.ts";
import { Turns, type TurnLimits } from "./turns.ts";

/** What is done with an uploaded file. Aborts when nobody waits for it any longer. */
type Use<T> = (file: FormFile, signal: AbortSignal) => Promise<T>;

/** Takes the file of a request and uses it, in its turn. @throws ApiError */
export type TakeUpload = <T>(
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
  use: Use<T>,
) => Promise<T>;

/** Uploads, a few at a time: reading tables takes memory. */
export function uploads(limits: TurnLimits, ending: Pick<Ending, "work" | "waiting">): TakeUpload {
  const turns = new Turns(limits);
  return async (request, reply, maxBytes, use) => {
    if (!/^multipart\/form-data\b/i.test(request.headers["content-type"] ?? "")) {
      throw new ApiError("media-type-unsupported", "Send multipart/form-data with one part named `file`.");
    }
    const gone = abandoned(reply);
    reply.raw.once("finish", () => takeRest(request.raw, maxBytes));
    return turns.take(AbortSignal.any([gone, ending.waiting.signal]), async () =>
      use(await fileOfForm(request.raw, maxBytes), AbortSignal.any([gone, ending.work.signal])),
    );
  };
}

/**
 * Takes what is left of an upload that was answered before its end: a browser reads no answer until
 * it has sent everything. Who sends more than a file may have is cut off.
 */
function takeRest(request: IncomingMessage, maxBytes: number): void {
  let left = maxBytes;
  request.unpipe();
  request.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) request.destroy();
  });
  request.resume();
}

/** Aborts when the sender goes away before the answer was sent: an import that nobody waits for stops. */
function abandoned(reply: FastifyReply): AbortSignal {
  const stop = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) stop.abort(brokenOff());
  });
  return stop.signal;
}
