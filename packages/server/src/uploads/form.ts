import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import type { IncomingMessage } from "node:http";
import { ApiError } from "../errors/api-error.ts";

/** What the file is called where the form gives it no name. */
const UNNAMED = "upload";
/** The one part that a form may have. */
const PART = "file";
/** Bytes of the headers of a part. */
const MAX_HEADER_BYTES = 8 * 1024;

export interface FormFile {
  readonly name: string;
  /** Throws at its end when the form is not whole, or has more in it. */
  readonly stream: AsyncGenerator<Uint8Array>;
}

/**
 * The file of a form that has it as its only part, `file`, as a stream.
 *
 * @param maxBytes of the file
 * @throws ApiError `upload-missing`, `request-invalid`, `body-too-large`, here or while the stream is read;
 *   and what the request was ended with
 */
export async function fileOfForm(request: IncomingMessage, maxBytes: number): Promise<FormFile> {
  const busboy = busboyFor(request, maxBytes);
  const whole = Promise.withResolvers<void>();
  const found = Promise.withResolvers<{ readonly name: string; readonly file: BusboyFileStream }>();
  let current: BusboyFileStream | null = null;
  const fail = (error: ApiError): void => {
    found.reject(error);
    whole.reject(error);
    current?.destroy(error);
    request.unpipe(busboy);
  };
  // Whoever reads hears of it; nobody reads what was refused.
  whole.promise.catch(() => undefined);
  busboy.on("file", (part: string | undefined, file: BusboyFileStream, name: string | undefined) => {
    file.on("error", (cause: unknown) => fail(cause instanceof ApiError ? cause : notAForm(cause)));
    if (current !== null) return fail(moreThanOne());
    if (part !== PART) return fail(missing(`The upload's part is called "${part ?? ""}".`));
    current = file;
    file.on("limit", () => fail(tooLarge()));
    found.resolve({ name: name || UNNAMED, file });
  });
  busboy.on("field", () => fail(current === null ? missing("A part of the upload is text.") : moreThanOne()));
  busboy.on("partsLimit", () => fail(moreThanOne()));
  busboy.on("error", (cause: unknown) => fail(notAForm(cause)));
  busboy.on("finish", () => {
    if (current === null) fail(missing("The upload has no part that is a file."));
    else whole.resolve();
  });
  request.on("error", (cause) => fail(cause instanceof ApiError ? cause : brokenOff(cause)));
  request.on("close", () => {
    if (!request.complete) fail(brokenOff());
  });
  let head = 0;
  request.on("data", (chunk: Buffer) => {
    if (current === null && head > MAX_HEADER_BYTES)
      fail(notAForm(new Error("the headers of a part do not end")));
    head += chunk.length;
  });
  request.pipe(busboy);
  const { name, file } = await found.promise;
  return { name, stream: untilWhole(file, whole.promise) };
}

async function* untilWhole(file: BusboyFileStream, whole: Promise<void>): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file) yield chunk as Uint8Array;
  } catch (cause) {
    throw cause instanceof ApiError ? cause : notAForm(cause);
  }
  await whole;
}

/** @throws ApiError `request-invalid` */
function busboyFor(request: IncomingMessage, maxBytes: number): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: {
        fileSize: maxBytes,
        fieldSize: 1024,
        headerPairs: 20,
        headerSize: MAX_HEADER_BYTES,
        parts: 1,
      },
    });
  } catch (cause) {
    throw notAForm(cause);
  }
}

function notAForm(cause: unknown): ApiError {
  return new ApiError(
    "request-invalid",
    "The upload breaks off, or is not multipart/form-data as its header says. Send the file again, as the part `file`.",
    {},
    { cause },
  );
}

/** The sender is gone: nobody reads this but the log. */
export function brokenOff(cause?: unknown): ApiError {
  return new ApiError("request-invalid", "The upload was broken off by its sender.", {}, { cause });
}

function missing(what: string): ApiError {
  return new ApiError("upload-missing", `${what} Send the file alone, as the part \`file\`.`);
}

function moreThanOne(): ApiError {
  return new ApiError("request-invalid", "The upload has several parts. Send one file, as the part `file`.");
}

function tooLarge(): ApiError {
  return new ApiError(
    "body-too-large",
    "The file is too large to upload. Split it, or import it with the command line, which reads files in place.",
  );
}
