import { MoodreelError, type ErrorCode } from "@moodreel/core";
import { Availability } from "./availability.ts";
import { Connections } from "./connections.ts";
import { NoAnswer, within } from "./no-answer.ts";
import { postgresError, sqlStateOf } from "./postgres-error.ts";
import type { PostgresSettings } from "./postgres-settings.ts";
import type { Queryable } from "./queryable.ts";

interface Server {
  readonly connections: Connections;
  readonly availability: Availability;
}

/** ms that one server may take before the next is asked. */
const MOST_FIRST_MS = 3000;

/** With these another server may do better; other errors are of the question itself. */
const OF_THE_SERVER: ReadonlySet<ErrorCode> = new Set([
  "store-unreachable",
  "store-busy",
  "store-unreadable",
  "store-forbidden",
  "disk-full",
]);
const LEFT_OUT: ReadonlySet<ErrorCode> = new Set(["store-unreachable", "store-forbidden"]);

/**
 * A primary and its replicas. What changes something goes to the primary alone. A question goes on to the
 * next server where one fails, so that it needs only one that works.
 */
export class Servers {
  readonly primary: Connections;
  /** Answers as the primary does, for what must be up to date; where it is away, as a replica knows it. */
  readonly fresh: Queryable = { query: (text, values) => this.ask((one) => one.query(text, values)) };
  /** Answers from any server, the replicas in turn: for what never changes once it is there. */
  readonly any: Queryable = {
    query: (text, values) => this.ask((one) => one.query(text, values), this.#replicasFirst()),
  };
  readonly #servers: readonly [Server, ...Server[]];
  readonly #settings: PostgresSettings;
  #turn = 0;
  #users = 0;

  private constructor(connections: readonly [Connections, ...Connections[]], settings: PostgresSettings) {
    const { retryMs, now } = settings;
    const server = (one: Connections): Server => ({
      connections: one,
      availability: new Availability(retryMs, now),
    });
    const [primary, ...replicas] = connections;
    this.primary = primary;
    this.#servers = [server(primary), ...replicas.map(server)];
    this.#settings = settings;
    for (const one of this.#servers) one.connections.onUsed = (error) => this.#used(one, error);
  }

  /** @throws MoodreelError `unsupported` without the driver */
  /** ms that an answer may take. */
  get timeoutMs(): number {
    return this.#settings.timeoutMs;
  }

  static async open(url: string, settings: PostgresSettings): Promise<Servers> {
    const open = (one: string): Promise<Connections> => Connections.open(one, settings);
    return new Servers([await open(url), ...(await Promise.all(settings.readUrls.map(open)))], settings);
  }

  /** Each user closes; the last one ends the connections. Twice does no harm. */
  use(): () => Promise<void> {
    this.#users += 1;
    let closing: Promise<unknown> | undefined;
    const close = async (): Promise<unknown> => {
      this.#users -= 1;
      if (this.#users > 0) return;
      return Promise.all(this.#servers.map(({ connections }) => connections.end()));
    };
    return async () => void (await (closing ??= close()));
  }

  /** Asks one server after the other, in the order given, those that were left out last. */
  async ask<T>(
    question: (connections: Connections) => Promise<T>,
    order: readonly Server[] = this.#servers,
  ): Promise<T> {
    this.#probe();
    const isIn = new Set(order.filter(({ availability }) => availability.isIn));
    const servers = [...isIn, ...order.filter((server) => !isIn.has(server))];
    const lagging: Server[] = [];
    let failure: unknown;
    for (const [index, server] of servers.entries()) {
      try {
        const asked = question(server.connections);
        const value = await (index === servers.length - 1 ? asked : this.#inTime(server, asked));
        for (const one of lagging) one.availability.lags();
        return value;
      } catch (error) {
        if (isMissing(error)) lagging.push(server);
        else if (!isOfServer(error)) throw error;
        // Of several failures the primary's counts.
        if (failure === undefined || server.connections === this.primary) failure = error;
      }
    }
    throw failure;
  }

  #replicasFirst(): readonly Server[] {
    const [primary, ...replicas] = this.#servers;
    const at = this.#turn++ % Math.max(1, replicas.length);
    return [...replicas.slice(at), ...replicas.slice(0, at), primary];
  }

  async #inTime<T>(server: Server, asked: Promise<T>): Promise<T> {
    const ms = Math.min(MOST_FIRST_MS, this.#settings.timeoutMs);
    try {
      return await within(ms, asked);
    } catch (cause) {
      const error = postgresError(server.connections.place, cause);
      if (cause instanceof NoAnswer) this.#used(server, error);
      throw error;
    }
  }

  /** Also by what changes something: once the primary took a change, no replica is asked in its place. */
  #used({ connections: { place }, availability }: Server, error: unknown): void {
    if (this.#servers.length === 1) return;
    const { onWarning } = this.#settings;
    if (error === null && availability.answered()) onWarning(`The database at ${place} answers again.`);
    const leavesOut = error instanceof MoodreelError && LEFT_OUT.has(error.code);
    if (leavesOut && availability.failed()) {
      onWarning(`${error.message} Until it answers again, questions go to the other servers.`);
    }
  }

  #probe(): void {
    for (const { connections, availability } of this.#servers) {
      availability.probe(() => connections.query("SELECT 1"));
    }
  }
}

/** A table that other servers may have: a replica gets it later, or its removal came while it was read. */
export function isMissing(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state === "42P01" || state === "40001";
}

/** Another server may do better. */
export function isOfServer(error: unknown): boolean {
  return error instanceof MoodreelError && OF_THE_SERVER.has(error.code);
}
