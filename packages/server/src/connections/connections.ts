import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

export interface Connection {
  readonly socket: Socket;
  /** The request that was begun last, until its answer is gone. */
  request: IncomingMessage | null;
  response: ServerResponse | null;
  /** Requests that have begun and are not answered. */
  open: number;
  /** Lets the next of them begin, each in its turn. */
  readonly waiting: (() => void)[];
  /** Bytes that had come in when the last answer was gone; -1 before the first. */
  answeredAt: number;
  /** Since when the sender is waited for, also for the next request, ms; and the bytes that had come in by then. */
  since: number;
  from: number;
}

/** What is open to a server, and how far it has come: for those who are slow, and for the end of the server. */
export class Connections implements Iterable<Connection> {
  readonly #all = new Map<string | Socket, Connection>();
  readonly #now: () => number;
  readonly #turns = new WeakMap<IncomingMessage, Promise<void>>();
  #closing = false;
  #taken = 0;

  /** @param now ms, rising */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** How many there have been. */
  get taken(): number {
    return this.#taken;
  }

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): MapIterator<Connection> {
    return this.#all.values();
  }

  of(socket: Socket): Connection | undefined {
    return this.#all.get(keyOf(socket));
  }

  /** When a request that was sent before the one ahead of it was answered may begin; `undefined` for any other: now. */
  turnOf(request: IncomingMessage): Promise<void> | undefined {
    return this.#turns.get(request);
  }

  /** Follows all connections of a server, with TLS or without. */
  follow(server: Server): void {
    const add = (socket: Socket): void => this.#add(socket);
    server.on("connection", add);
    // The same connection again, once it is encrypted: from then on this is its socket.
    server.on("secureConnection", add);
    server.prependListener("request", (request: IncomingMessage, response: ServerResponse) =>
      this.#begin(request, response),
    );
  }

  /** From now on each connection ends with the answer to what was asked on it. */
  closeAfterAnswers(): void {
    this.#closing = true;
    for (const { response } of this) if (response !== null) response.shouldKeepAlive = false;
  }

  #add(socket: Socket): void {
    this.#taken += 1;
    const key = keyOf(socket);
    const connection: Connection = {
      socket,
      request: null,
      response: null,
      open: 0,
      waiting: [],
      answeredAt: -1,
      since: this.#now(),
      from: 0,
    };
    this.#all.set(key, connection);
    socket.once("close", () => {
      if (this.#all.get(key) === connection) this.#all.delete(key);
      for (const begin of connection.waiting.splice(0)) begin();
    });
  }

  #begin(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.of(request.socket);
    if (connection === undefined) return;
    Object.assign(connection, { request, response, since: this.#now(), from: request.socket.bytesRead });
    connection.open += 1;
    if (connection.open > 1)
      this.#turns.set(request, new Promise((resolve) => void connection.waiting.push(resolve)));
    if (this.#closing) response.shouldKeepAlive = false;
    response.once("close", () => {
      connection.open -= 1;
      connection.waiting.shift()?.();
      connection.answeredAt = request.socket.bytesRead;
      connection.since = this.#now();
      if (connection.response !== response) return;
      connection.response = null;
      if (request.complete) connection.request = null;
    });
  }
}

/** One connection at a time has it; encrypted, a connection has two sockets. */
function keyOf(socket: Socket): string | Socket {
  const { remoteAddress, remotePort, localPort } = socket;
  return remotePort === undefined ? socket : `${remoteAddress} ${remotePort} ${localPort}`;
}

/** Whether the sender has still to send of the request, and is waited for. */
export function isAwaited({ request }: Connection): boolean {
  if (request === null || request.complete) return false;
  return request.readableFlowing === true && request.readableLength === 0;
}

/** Ends a request with an answer where one can still be given, else with the connection. */
export function refuse({ request, response, socket }: Connection, reason: Error): void {
  if (response === null || response.headersSent || (request?.listenerCount("error") ?? 0) === 0) {
    socket.destroy();
    return;
  }
  response.shouldKeepAlive = false;
  // Whoever reads the body hears of it, and answers.
  request?.emit("error", reason);
}
