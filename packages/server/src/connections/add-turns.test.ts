import { once } from "node:events";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

const AT_ONCE = 20;

let server: TestServer;
let begun: (() => void)[] = [];
beforeEach(async () => {
  begun = [];
  server = await makeServer();
  // After the hooks of the server itself: what comes so far is being worked at, and waits here until it is let go.
  server.app.addHook("preHandler", (_request, _reply, done) => void begun.push(done));
  await server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  for (const done of begun) done();
  await server.close();
});

const ask = (id: number): string => `GET /api/v1/items?q=${id} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;

async function connected(): Promise<Socket> {
  const socket = connect((server.app.server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

it("works at one request of a connection at a time, and at those of others meanwhile", async () => {
  const many = await connected();
  let answers = "";
  many.on("data", (chunk: Buffer) => (answers += chunk.toString("latin1")));
  many.write(Array.from({ length: AT_ONCE }, (_, id) => ask(id)).join(""));
  await expect.poll(() => begun.length).toBe(1);
  const other = await connected();
  other.write(ask(0));
  await expect.poll(() => begun.length).toBe(2);
  for (let answered = 0; answered < AT_ONCE; answered += 1) {
    await expect.poll(() => begun.length).toBeGreaterThan(0);
    expect(begun.length).toBeLessThanOrEqual(2);
    for (const done of begun.splice(0)) done();
    await expect.poll(() => answers.split("HTTP/1.1 200").length - 1).toBe(answered + 1);
  }
  many.destroy();
  other.destroy();
});

it("begins nothing of what waits on a connection that is gone", async () => {
  const many = await connected();
  many.write(Array.from({ length: AT_ONCE }, (_, id) => ask(id)).join(""));
  await expect.poll(() => begun.length).toBe(1);
  many.destroy();
  await expect
    .poll(() => new Promise((resolve) => server.app.server.getConnections((_error, count) => resolve(count))))
    .toBe(0);
  const other = await connected();
  other.write(ask(0));
  await expect.poll(() => begun.length).toBe(2);
  other.destroy();
});
