import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await makeServer();
  await server.app.listen({ host: "127.0.0.1", port: 0 });
});
afterEach(() => server.close());

/** More than the buffers between two sockets hold. */
const CHUNKS = 400;
const CHUNK = "neither of these is called a title,1\n".repeat(2000);

it("takes a large upload that it refuses to its end, for a browser reads no answer before", async () => {
  const { port } = server.app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  const send = async (text: string): Promise<void> => {
    if (!socket.write(text)) await once(socket, "drain");
  };
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na,b\n';
  const foot = "\r\n--b--\r\n";
  const length = head.length + CHUNKS * CHUNK.length + foot.length;
  await send(
    `POST /api/v1/catalogs?name=large HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n`,
  );
  await send(head);
  for (let i = 0; i < CHUNKS; i += 1) await send(CHUNK);
  await send(foot);
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 400 .*"code":"column-missing"/s);
  socket.destroy();
});

it("takes so many uploads as it may, and tells others when to come again", async () => {
  const { port } = server.app.server.address() as AddressInfo;
  const head =
    `POST /api/v1/catalogs HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: multipart/form-data; boundary=b\r\n` +
    "Content-Length: 1000\r\n\r\n";
  const sockets = Array.from({ length: 10 }, () => connect(port, "127.0.0.1"));
  const answers = sockets.map(async (socket) => {
    socket.write(head);
    const [answer] = (await once(socket, "data")) as [Buffer];
    return answer.toString();
  });
  const busy = await Promise.race(answers);
  expect(busy).toMatch(/^HTTP\/1\.1 503 .*retry-after: 80\r\n.*"code":"server-busy"/s);
  for (const socket of sockets) socket.destroy();
  // Who left has left his turn to others.
  const form = new FormData();
  form.set("file", new File(["title,genres\nUp,Comedy\n"], "up.csv"));
  const taken = await fetch(`http://127.0.0.1:${port}/api/v1/catalogs`, { method: "POST", body: form });
  expect(taken.status).toBe(200);
});
