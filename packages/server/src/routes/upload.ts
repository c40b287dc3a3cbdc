import type { MultipartFile } from "@fastify/multipart";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** The one file of an upload, as a stream. */
export async function uploadOf(request: FastifyRequest, maxBytes: number): Promise<MultipartFile> {
  if (!request.isMultipart()) {
    throw new ApiError("media-type-unsupported", "Send multipart/form-data with one part named `file`.");
  }
  const upload = await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 0 } });
  if (upload === undefined) throw new ApiError("upload-missing", "The upload has no part named `file`.");
  return upload;
}

/** Aborts when the sender goes away before the answer was sent: an import that nobody waits for stops. */
export function abandoned(reply: FastifyReply): AbortSignal {
  const stop = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) stop.abort(new Error("the sender is gone"));
  });
  return stop.signal;
}
