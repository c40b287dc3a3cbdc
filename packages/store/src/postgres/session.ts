import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { PoolClient } from "pg";
import { loadDriver } from "./load-driver.ts";
import { NoAnswer } from "./no-answer.ts";
import { postgresError } from "./postgres-error.ts";
import type { Answer, Queryable } from "./queryable.ts";

interface SessionContext {
  /** For messages. */
  readonly place: string;
  /** ms that an answer may take. */
  readonly timeoutMs: number;
  /** Whether the server lets anybody in. */
  readonly isAlive: () => Promise<boolean>;
  /** No answer came in time. */
  readonly onSilence: () => void;
  readonly onReleased: () => void;
}

/** One connection, until it is released. Whatever breaks it fails the statement that waits, or the next one. */
export class Session implements Queryable {
  readonly #client: PoolClient;
  readonly #context: SessionContext;
  readonly #waiting = new Set<(error: unknown) => void>();
  #failure: unknown = null;
  #isPatient = false;

  constructor(client: PoolClient, context: SessionContext) {
    this.#client = client;
    this.#context = context;
    client.on("error", this.#fail);
  }

  /** Not to be used again. */
  get isBroken(): boolean {
    return this.#failure !== null;
  }

  query<Row extends object = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Answer<Row>> {
    // Without values several statements may be sent at once.
    return this.#answered(
      values.length === 0 ? this.#client.query<Row>(text) : this.#client.query<Row>(text, [...values]),
    );
  }

  /** @param text `COPY … FROM STDIN` */
  async copy(text: string, pieces: Iterable<Uint8Array>): Promise<void> {
    const { copyFrom } = await loadDriver();
    return this.#answered(pipeline(Readable.from(pieces), this.#client.query(copyFrom(text))));
  }

  /** From now on, inside a transaction: statements have as long as they need, while the server lives. */
  async takeTime(): Promise<void> {
    await this.query(
      "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
    );
    this.#isPatient = true;
  }

  release(): void {
    this.#client.off("error", this.#fail);
    // A statement that is still under way is cut off by it.
    this.#client.release(this.isBroken);
    this.#context.onReleased();
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= error;
    for (const fail of this.#waiting) fail(error);
  };

  #answered<T>(work: Promise<T>): Promise<T> {
    const { place } = this.#context;
    return new Promise<T>((resolve, reject) => {
      let late: NodeJS.Timeout;
      const end = (): void => {
        clearTimeout(late);
        this.#waiting.delete(fail);
      };
      const fail = (error: unknown): void => {
        end();
        if (endsConnection(error)) this.#failure ??= error;
        // What ended the connection says more than that it has ended.
        reject(postgresError(place, this.#failure ?? error));
      };
      this.#waiting.add(fail);
      late = this.#watch(fail);
      work.then((value) => {
        end();
        resolve(value);
      }, fail);
    });
  }

  /** Fails what takes too long; where patience was asked for, only if the server does not answer others either. */
  #watch(fail: (error: unknown) => void): NodeJS.Timeout {
    const { timeoutMs, isAlive, onSilence } = this.#context;
    const look = async (): Promise<void> => {
      const goesOn = this.#isPatient && (await isAlive());
      if (!this.#waiting.has(fail)) return;
      if (goesOn) {
        timer.refresh();
        return;
      }
      onSilence();
      this.#fail(new NoAnswer(timeoutMs));
    };
    const timer = setTimeout(() => void look(), timeoutMs);
    return timer;
  }
}

/** All but the refusal of a statement, which leaves the connection as it was. */
function endsConnection(error: unknown): boolean {
  return !(error instanceof Error && "severity" in error && error.severity === "ERROR");
}
