import { ApiError } from "../errors/api-error.ts";
import { isAwaited, refuse, type Connection, type Connections } from "./connections.ts";

/** Time for the body of a request, and for a connection to have its first one, ms. */
const BODY_MS = 30_000;
/** An upload may take as long as it needs, while so many bytes come in that time: 70 kbit/s. */
const PROGRESS_BYTES = 256 * 1024;

/** Ends requests whose sender lets the server wait. Called every few seconds. @param now ms, rising */
export function refuseSlow(connections: Connections, now: number): void {
  for (const connection of connections) {
    const { socket, request, answeredAt } = connection;
    // Before TLS is agreed on, nobody else counts how long that takes.
    if (request === null && answeredAt < 0 && now - connection.since >= BODY_MS) socket.destroy();
    if (request === null || request.complete) continue;
    const moved = socket.bytesRead - connection.from;
    if (!isAwaited(connection) || (isUpload(connection) && moved >= PROGRESS_BYTES)) {
      connection.since = now;
      connection.from = socket.bytesRead;
    } else if (now - connection.since >= BODY_MS) {
      refuse(connection, tooSlow());
    }
  }
}

function isUpload({ request }: Connection): boolean {
  return request?.headers["content-type"]?.startsWith("multipart/") === true;
}

function tooSlow(): ApiError {
  return new ApiError(
    "request-timeout",
    "The request comes too slowly, or stopped before its end. Send it again.",
  );
}
