import type { ConnectionError } from "fastify";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { SECURITY_HEADERS } from "../security/headers.ts";
import { ApiError } from "../errors/api-error.ts";
import { errorAnswer } from "../errors/error-answer.ts";

/**
 * Answers what is no request that can be read, such as TLS on a port without it, in the form of every other
 * error, and closes the connection. What comes next on it cannot be made sense of.
 *
 * @param hasAnswered an answer has begun: another one would be read as a part of it
 */
export function refuseUnreadable(error: ConnectionError, socket: Socket, hasAnswered: boolean): void {
  if (error.code === "ECONNRESET" || !socket.writable || hasAnswered) {
    socket.destroy();
    return;
  }
  socket.end(rawAnswer(refusalOf(error)), () => socket.destroy());
}

function refusalOf({ code }: ConnectionError): ApiError {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return new ApiError(
        "headers-too-large",
        "The headers are larger than 16 KB. Send fewer or shorter ones.",
      );
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return new ApiError(
        "body-too-large",
        "The chunks of the body carry too much beside it. Send it plain.",
      );
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return new ApiError("request-timeout", "The request did not come to its end in time. Send it again.");
    case "HPE_INVALID_METHOD":
      return new ApiError(
        "request-invalid",
        "This is not a request of HTTP/1.1 with a method that is known here. Send one, such as GET, without TLS.",
      );
    default:
      return new ApiError("request-invalid", "This is not a request of HTTP/1.1. Send one, without TLS.");
  }
}

/** An answer as bytes, for what has no request to answer with. */
export function rawAnswer(
  refusal: ApiError,
  more: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): string {
  const { status: own, body, headers } = errorAnswer(refusal);
  const status = more.status ?? own;
  const content = JSON.stringify(body);
  const all = {
    ...SECURITY_HEADERS,
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(content)),
    connection: "close",
    ...headers,
    ...more.headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", content].join("\r\n");
}
