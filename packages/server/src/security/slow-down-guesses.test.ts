import type { FastifyRequest } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";
import { slowDownGuesses } from "./slow-down-guesses.ts";

const TOKEN = "a-token-of-good-length";
let server: TestServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start() {
  const log: string[] = [];
  server = await makeServer({
    host: "0.0.0.0",
    token: TOKEN,
    logger: { level: "warn", stream: { write: (line) => log.push(line) } },
  });
  const { app } = server;
  const ask = (token: string, remoteAddress = "203.0.113.7") =>
    app.inject({ url: "/api/v1/catalogs", remoteAddress, headers: { authorization: `Bearer ${token}` } });
  return { ask, log };
}

/** Guesses with a clock that only goes when it is told to. */
function guesses() {
  let now = 0;
  const waits: number[] = [];
  const wait = async (ms: number): Promise<void> => {
    waits.push(ms);
    await new Promise(() => undefined);
  };
  const guessed = slowDownGuesses({ now: () => now, wait });
  const log = { warn: () => undefined } as unknown as FastifyRequest["log"];
  return { guess: (ip: string) => guessed({ ip, log }), waits, pass: (ms: number) => (now += ms) };
}

describe("who tries tokens", () => {
  it("is forgiven a few, then waits a second longer each time, and is sent away when ten wait", async () => {
    const { guess, waits, pass } = guesses();
    pass(1000);
    for (let n = 0; n < 5; n += 1) await guess("203.0.113.7");
    expect(waits).toEqual([]);
    for (let n = 0; n < 10; n += 1) void guess("203.0.113.7");
    expect(waits).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seconds) => seconds * 1000));
    await expect(guess("203.0.113.7")).rejects.toMatchObject({
      code: "too-many-tries",
      headers: { "retry-after": "10" },
    });
  });

  it("is forgiven again after a while", async () => {
    const { guess, waits, pass } = guesses();
    for (let n = 0; n < 5; n += 1) await guess("203.0.113.7");
    pass(2000);
    await guess("203.0.113.7");
    await guess("203.0.113.7");
    expect(waits).toEqual([]);
    void guess("203.0.113.7");
    expect(waits).toEqual([1000]);
  });

  it("does not slow others down, one network of IPv6 being one", async () => {
    const { guess, waits } = guesses();
    for (let n = 0; n < 20; n += 1) guess(`2001:db8::${n}`).catch(() => undefined);
    expect(waits).toHaveLength(10);
    await guess("2001:db8:0:1::1");
    await guess("203.0.113.7");
    expect(waits).toHaveLength(10);
  });

  it("cannot make the server wait for many at once, nor remember all", async () => {
    const { guess, waits } = guesses();
    for (let a = 0; a < 60; a += 1) {
      for (let n = 0; n < 20; n += 1) guess(`203.0.${a}.7`).catch(() => undefined);
    }
    expect(waits).toHaveLength(500);
    await expect(guess("198.51.100.1")).rejects.toMatchObject({ code: "too-many-tries" });
  });

  it("does not lock out who has the right one", async () => {
    const { ask } = await start();
    const wrong = Array.from({ length: 30 }, () => ask("a-guess"));
    expect((await ask(TOKEN)).statusCode).toBe(200);
    expect((await wrong[0])?.statusCode).toBe(401);
    const last = await wrong[29];
    expect(last?.statusCode).toBe(429);
    expect(last?.headers).toMatchObject({ "retry-after": "10", connection: "close" });
    expect((await ask(TOKEN)).statusCode).toBe(200);
  });

  it("is written down in a form that programs can watch", async () => {
    const { ask, log } = await start();
    await ask("a-guess", "::ffff:203.0.113.7");
    await ask("a-guess", "2001:db8::1");
    expect(log).toHaveLength(2);
    // As docs/operations.md gives it to fail2ban, with <HOST> for the address.
    const watched = /"address":"([\d.a-f:]+)","msg":"wrong token"/;
    expect(log.map((line) => watched.exec(line)?.[1])).toEqual(["203.0.113.7", "2001:db8::1"]);
    expect(log.join("")).not.toContain("a-guess");
  });

  it("is not somebody who has no token yet", async () => {
    const { log } = await start();
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => server!.app.inject("/api/v1/catalogs")),
    );
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
    expect(log).toEqual([]);
  });
});
