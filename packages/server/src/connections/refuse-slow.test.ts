import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { Connections } from "./connections.ts";
import { refuseSlow } from "./refuse-slow.ts";

let server: Server;
let socket: Socket;
let now = 0;

afterEach(() => {
  socket.destroy();
  server.close();
});

/** A server that has received the head of a request, with what its body was ended with. */
async function begin(type: string) {
  now = 0;
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const connections = new Connections(() => now);
  connections.follow(server);
  socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\nContent-Type: ${type}\r\n\r\n`);
  const [request] = (await once(server, "request")) as [IncomingMessage];
  const refused: unknown[] = [];
  request.on("error", (error) => refused.push(error));
  request.resume();
  const after = async (ms: number, bytes: number): Promise<readonly unknown[]> => {
    const before = request.socket.bytesRead;
    socket.write(Buffer.alloc(bytes));
    await expect.poll(() => request.socket.bytesRead).toBe(before + bytes);
    now += ms;
    refuseSlow(connections, now);
    return refused;
  };
  return { request, after };
}

const SLOW = expect.objectContaining({ code: "request-timeout" });

it("ends a body that is not there after half a minute, however it trickles", async () => {
  const { after } = await begin("application/json");
  expect(await after(29_000, 100_000)).toEqual([]);
  expect(await after(2_000, 100_000)).toEqual([SLOW]);
});

it("lets an upload take as long as it moves, and ends it when it trickles", async () => {
  const { after } = await begin("multipart/form-data; boundary=b");
  for (let minute = 0; minute < 10; minute += 1) expect(await after(60_000, 300_000)).toEqual([]);
  expect(await after(29_000, 1_000)).toEqual([]);
  expect(await after(2_000, 1_000)).toEqual([SLOW]);
});

it("does not count the time in which nobody reads", async () => {
  const { request, after } = await begin("multipart/form-data; boundary=b");
  request.pause();
  now += 600_000;
  expect(await after(600_000, 1)).toEqual([]);
  request.resume();
  expect(await after(20_000, 1)).toEqual([]);
});

it("closes a connection on which nothing ever comes, and keeps one that waits for the next request", async () => {
  now = 0;
  server = createServer((_request, response) => response.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const connections = new Connections(() => now);
  connections.follow(server);
  const { port } = server.address() as AddressInfo;
  socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(socket, "data");
  const silent = connect(port, "127.0.0.1").on("data", () => undefined);
  await expect.poll(() => connections.size).toBe(2);
  now = 60_000;
  refuseSlow(connections, now);
  await once(silent, "close");
  await expect.poll(() => connections.size).toBe(1);
  expect(socket.readyState).toBe("open");
});
