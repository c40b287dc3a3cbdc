import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer | null = null;
/** With the starter in it, from the first start on. */
const home = mkdtempSync(join(tmpdir(), "moodreel-ending-"));

afterEach(() => server?.stop());
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = (): Promise<RunningServer> => startServer({ MOODREEL_HOME: home });

interface Ended {
  readonly code: number | null;
  /** ms from the signal. */
  readonly after: number;
}

async function end(signal: NodeJS.Signals = "SIGTERM"): Promise<Ended> {
  const { child } = server!;
  const from = performance.now();
  const exit = once(child, "exit") as Promise<[number | null]>;
  child.kill(signal);
  const [code] = await exit;
  return { code, after: performance.now() - from };
}

/** The server has read what lies on its other connections once it has answered twice. */
async function hasRead(): Promise<void> {
  for (let time = 0; time < 2; time += 1) await fetch(`${server!.origin}/health/live`, { keepalive: false });
}

/** A connection on which half of something was sent. */
async function halfOpen(text: string): Promise<Socket> {
  const { hostname, port } = new URL(server!.origin);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined).on("data", () => undefined);
  await once(socket, "connect");
  if (text !== "") socket.write(text);
  return socket;
}

/** Asks again and again on connections that are kept, until the server takes no more. */
async function keepAsking(
  agent: Agent,
  counts: { answered: number; cut: number; ready: Set<number> },
  path: string,
) {
  for (;;) {
    const sent = request(`${server!.origin}${path}`, { agent });
    let reached = false;
    sent.on("socket", (socket) => {
      if (!socket.connecting) reached = true;
      else socket.once("connect", () => (reached = true));
    });
    sent.end();
    try {
      const [answer] = (await once(sent, "response")) as [import("node:http").IncomingMessage];
      answer.resume();
      await once(answer, "end");
      counts.answered += 1;
      if (path === "/health/ready") counts.ready.add(answer.statusCode ?? 0);
    } catch {
      if (reached) counts.cut += 1;
      return;
    }
  }
}

const FORM =
  "POST /api/v1/catalogs HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data; boundary=b\r\n";

const JSON_HEAD = "POST /api/v1/profiles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
/** No request, half a head, half a body, an upload without a part, and half a file. */
const HALVES = [
  "",
  "GET /health/live HTTP/1.1\r\nHost: 127.0",
  `${JSON_HEAD}Content-Length: 20\r\n\r\n{`,
  `${FORM}Content-Length: 200\r\n\r\n`,
  `${FORM}Content-Length: 200\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\ntitle`,
];

describe("a server that is told to end", () => {
  it("answers all that was sent on sixteen busy connections, and says first that it is not ready", async () => {
    server = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const counts = { answered: 0, cut: 0, ready: new Set<number>() };
    const paths = Array.from({ length: 16 }, (_, n) => (n === 0 ? "/health/ready" : "/api/v1/items?q=love"));
    const asking = paths.map((path) => keepAsking(agent, counts, path));
    await expect.poll(() => counts.answered > 16 && counts.ready.has(200)).toBe(true);
    const { code } = await end();
    await Promise.all(asking);
    expect(counts.cut).toBe(0);
    expect([...counts.ready]).toEqual([200, 503]);
    expect(code).toBe(0);
  });

  it("answers what was sent on connections that it had no time to take yet", async () => {
    server = await start();
    const agent = new Agent({ keepAlive: false });
    const counts = { answered: 0, cut: 0, ready: new Set<number>() };
    const asking = Array.from({ length: 16 }, () => keepAsking(agent, counts, "/api/v1/items?q=love"));
    await expect.poll(() => counts.answered > 16).toBe(true);
    const { code } = await end();
    await Promise.all(asking);
    expect({ code, cut: counts.cut }).toEqual({ code: 0, cut: 0 });
  });

  it("waits five seconds for those who have sent half of something, and ends", async () => {
    server = await start();
    const sockets = await Promise.all(HALVES.map(halfOpen));
    const closed = sockets.map((socket) => once(socket, "close"));
    await hasRead();
    const { code, after } = await end();
    await Promise.all(closed);
    expect(code).toBe(0);
    // To end is no failure.
    expect(server.output()).not.toContain('"level":50');
    expect(after).toBeGreaterThan(4_500);
  });

  it("waits for nobody who keeps a connection without asking anything", async () => {
    server = await start();
    // Of the two this one is waited for: which of them goes first says it on a slow machine, too.
    const half = await halfOpen("GET /health/live HTTP/1.1\r\nHost: 127.0");
    const kept = await halfOpen("GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    await once(kept, "data");
    const gone: string[] = [];
    const closed = Object.entries({ half, kept }).map(([name, socket]) =>
      once(socket, "close").then(() => gone.push(name)),
    );
    const { code } = await end("SIGINT");
    await Promise.all(closed);
    expect(code).toBe(0);
    expect(gone).toEqual(["kept", "half"]);
  });

  it("ends at once when it is told again", async () => {
    server = await start();
    await halfOpen("GET /health/live HTTP/1.1\r\nHost: 127.0");
    const ended = end();
    // Two signals that come before it has heard of one are one.
    const isReady = () =>
      fetch(`${server!.origin}/health/ready`).then(
        ({ status }) => status === 200,
        () => false,
      );
    await expect.poll(isReady).toBe(false);
    server.child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
  });
});
