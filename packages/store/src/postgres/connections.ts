import { setTimeout as sleep } from "node:timers/promises";
import type { PoolClient } from "pg";
import { openPool, type OpenedPool } from "./open-pool.ts";
import { placeOf } from "./place-of.ts";
import { postgresError, sqlStateOf } from "./postgres-error.ts";
import type { PostgresSettings } from "./postgres-settings.ts";
import type { Answer, Queryable } from "./queryable.ts";
import { Session } from "./session.ts";
import { Slots } from "./slots.ts";

/** ms that a connection is waited for. */
const MOST_WAIT_MS = 5000;
/** ms between tries where others hold all connections that there are. */
const AGAIN_MS = 100;
const TOO_MANY = "53300";

/** The connections to one server. Nothing else takes one. */
export class Connections implements Queryable {
  /** With the password. */
  readonly url: string;
  /** Without it, for messages. */
  readonly place: string;
  readonly #opened: OpenedPool;
  readonly #slots: Slots;
  readonly #settings: PostgresSettings;
  readonly #known = new Set<PoolClient>();
  /** Connected before the server last stood still: they may be dead without a sign. */
  readonly #doubtful = new WeakSet<PoolClient>();
  /** Hears of each use how it ended: `null` when it was answered. */
  onUsed: (error: unknown) => void = () => {};

  private constructor(opened: OpenedPool, url: string, settings: PostgresSettings) {
    this.url = url;
    this.place = placeOf(url);
    this.#opened = opened;
    this.#settings = settings;
    this.#slots = new Slots(settings.poolSize, settings.now);
    opened.pool.on("connect", (client) => this.#known.add(client));
    opened.pool.on("remove", (client) => this.#known.delete(client));
  }

  /** Connects only when a connection is wanted. @throws MoodreelError `unsupported` without the driver */
  static async open(url: string, settings: PostgresSettings): Promise<Connections> {
    return new Connections(await openPool(url, settings), url, settings);
  }

  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Answer<Row>> {
    return this.use((session) => session.query<Row>(text, values));
  }

  /** Runs work that is kept whole or not at all, on a connection of its own. */
  transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return this.use(async (session) => {
      await session.query("BEGIN");
      let result: T;
      try {
        result = await work(session);
      } catch (error) {
        // Where it fails, the connection is closed, and the server takes the work back by itself.
        if (!session.isBroken) await session.query("ROLLBACK").catch(() => undefined);
        throw error;
      }
      await session.query("COMMIT");
      return result;
    });
  }

  async use<T>(work: (session: Session) => Promise<T>): Promise<T> {
    try {
      const result = await this.#used(work);
      this.onUsed(null);
      return result;
    } catch (error) {
      this.onUsed(error);
      throw error;
    }
  }

  /** @throws MoodreelError `store-unreachable`, `store-busy` when none comes free, `store-forbidden` */
  async checkOut(): Promise<Session> {
    const { timeoutMs } = this.#settings;
    try {
      const client = await this.#take(Math.min(timeoutMs, MOST_WAIT_MS));
      return new Session(client, {
        place: this.place,
        timeoutMs,
        isAlive: () => this.#opened.isAlive(),
        onReleased: () => this.#slots.give(),
        onSilence: () => this.#known.forEach((one) => this.#doubtful.add(one)),
      });
    } catch (error) {
      throw postgresError(this.place, error);
    }
  }

  end(): Promise<void> {
    return this.#opened.end();
  }

  async #used<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.checkOut();
    try {
      return await work(session);
    } finally {
      session.release();
    }
  }

  async #take(waitMs: number): Promise<PoolClient> {
    const { now } = this.#settings;
    for (const late = now() + waitMs; ;) {
      await this.#slots.take(Math.max(0, late - now()));
      try {
        const client = await this.#opened.pool.connect();
        if (!this.#doubtful.has(client)) return client;
        client.release(true);
        this.#slots.give();
      } catch (error) {
        if (sqlStateOf(error) !== TOO_MANY) {
          this.#slots.give();
          throw error;
        }
        // The server allows fewer: those who have one hand it on.
        this.#slots.giveVoid();
        if (now() >= late) throw error;
        if (this.#slots.taken === 0) await sleep(AGAIN_MS);
      }
    }
  }
}
