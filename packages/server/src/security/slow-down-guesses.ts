import { isIPv6 } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** Wrong tokens of one address that are answered at once: typing mistakes. */
const FREE = 5;
/** What each further one waits behind the one before, ms. After as long without any, one more is free. */
const STEP_MS = 1000;
/** Answers to one address that wait at the same time, and those to all. */
const MOST_WAITING = 10;
const MOST_WAITING_IN_ALL = 500;
/** Addresses that are remembered; of more, those that were longest silent are forgotten. */
const MOST_ADDRESSES = 10_000;

interface Guesses {
  /** When the answer to a guess that comes now would be due with no free ones left, ms of {@link now}. */
  due: number;
  waiting: number;
}

/** Time, as it goes by. */
interface Clock {
  /** ms, rising */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
}

/**
 * Slows those down who try tokens: one answer a second for each address, and a line in the log. A right
 * token is never held up, so that nobody can lock its owner out.
 *
 * @returns waits as long as the answer to a wrong token must wait; throws ApiError `too-many-tries` for more
 *   guesses than may wait
 */
export function slowDownGuesses(
  { now, wait }: Clock = { now: () => performance.now(), wait: setTimeout },
): (request: Pick<FastifyRequest, "ip" | "log">) => Promise<void> {
  const guesses = new Map<string, Guesses>();
  let waitingInAll = 0;
  return async (request) => {
    const address = addressOf(request);
    const known = guesses.get(networkOf(address)) ?? { due: -Infinity, waiting: 0 };
    if (known.waiting >= MOST_WAITING || waitingInAll >= MOST_WAITING_IN_ALL) throw tooMany(known.waiting);
    const at = now();
    known.due = Math.max(known.due, at - FREE * STEP_MS) + STEP_MS;
    remember(guesses, networkOf(address), known);
    // In this form for programs that watch the log, such as fail2ban: docs/operations.md.
    request.log.warn({ address }, "wrong token");
    if (known.due <= at) return;
    known.waiting += 1;
    waitingInAll += 1;
    await wait(known.due - at);
    known.waiting -= 1;
    waitingInAll -= 1;
  };
}

function tooMany(waiting: number): ApiError {
  const seconds = String(Math.max(1, Math.ceil((waiting * STEP_MS) / 1000)));
  return new ApiError(
    "too-many-tries",
    `Too many wrong tokens came from here. Wait ${seconds} s; the right one works at once.`,
    {},
    { headers: { "retry-after": seconds, connection: "close" } },
  );
}

function remember(guesses: Map<string, Guesses>, network: string, known: Guesses): void {
  guesses.delete(network);
  guesses.set(network, known);
  for (const [oldest, { waiting }] of guesses) {
    if (guesses.size <= MOST_ADDRESSES) return;
    if (waiting === 0) guesses.delete(oldest);
  }
}

/** IPv4 as such, also where it comes in by IPv6. */
function addressOf({ ip }: Pick<FastifyRequest, "ip">): string {
  return ip.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** One household has 2^64 addresses of IPv6. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]!.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const after = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => "0");
  return [...groups, ...zeros, ...after].slice(0, 4).join(":");
}
