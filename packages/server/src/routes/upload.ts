import type { MultipartFile } from "@fastify/multipart";
import type { IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** What the file is called where the form gives it no name. */
const UNNAMED = "upload";

export interface Upload {
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

/**
 * The one file of an upload, as a stream. It need not be read to its end.
 *
 * @throws ApiError `media-type-unsupported`, `upload-missing`, `request-invalid`
 */
export async function uploadOf(
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new ApiError("media-type-unsupported", "Send multipart/form-data with one part named `file`.");
  }
  const upload = await firstFile(request, maxBytes);
  if (upload === undefined) throw new ApiError("upload-missing", "The upload has no part named `file`.");
  reply.raw.once("finish", () => takeRest(request.raw, maxBytes));
  // The form may give a file no name, whatever the type says.
  return { name: upload.filename || UNNAMED, stream: whole(upload.file) };
}

/** What comes in, with a word on what to do when it ends too early. */
async function* whole(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* file;
  } catch (error) {
    throw codeOf(error) === undefined ? notAnUpload(error) : error;
  }
}

/** Fastify's own refusals have one; what the form's parser throws has none. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function notAnUpload(cause: unknown): ApiError {
  return new ApiError(
    "request-invalid",
    "The upload breaks off, or is not multipart/form-data as its header says. Send the file again, as the part `file`.",
    {},
    { cause },
  );
}

async function firstFile(request: FastifyRequest, maxBytes: number): Promise<MultipartFile | undefined> {
  try {
    return await request.file({ limits: { fileSize: maxBytes, files: 1, fields: 0 } });
  } catch (error) {
    if (codeOf(error) !== "FST_FIELDS_LIMIT") throw notAnUpload(error);
    throw new ApiError(
      "upload-missing",
      "A part of the upload is text. Send the file alone, as the part `file`.",
    );
  }
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
