import type { MultipartFile } from "@fastify/multipart";
import type { IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** The one file of an upload, as a stream. It need not be read to its end. */
export async function uploadOf(
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): Promise<MultipartFile> {
  if (!request.isMultipart()) {
    throw new ApiError("media-type-unsupported", "Send multipart/form-data with one part named `file`.");
  }
  const upload = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 0 } });
  if (upload === undefined) throw new ApiError("upload-missing", "The upload has no part named `file`.");
  reply.raw.once("finish", () => takeRest(request.raw, maxBytes));
  return upload;
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
export function abandoned(reply: FastifyReply): AbortSignal {
  const stop = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) stop.abort(new Error("the sender is gone"));
  });
  return stop.signal;
}
