import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorSchema } from "../schema/index.ts";
import { SECURITY_HEADERS } from "../security/headers.ts";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await makeServer();
  await server.app.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(() => server.close());

/** What comes back for bytes, until the connection ends. */
async function answerTo(bytes: string | Uint8Array) {
  const { port } = server.app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(bytes);
  let text = "";
  socket.on("data", (chunk) => (text += chunk));
  await once(socket, "close");
  const [head = "", body = ""] = text.split("\r\n\r\n");
  const [start = "", ...lines] = head.split("\r\n");
  const headers = new Map(lines.map((line) => line.split(/: (.*)/, 2) as [string, string]));
  return { status: Number(start.split(" ")[1]), headers, body };
}

const HOST = "Host: 127.0.0.1\r\nConnection: close\r\n";
const JSON_TYPE = "Content-Type: application/json\r\n";
const TLS_HELLO = Uint8Array.from([0x16, 0x03, 0x01, 0x00, 0xa5, 0x01, 0x00, 0x00, 0xa1, 0x03, 0x03]);

describe("every refusal has the API's form and the headers that keep a page safe", () => {
  it.each<[what: string, bytes: string | Uint8Array, status: number, code: string]>([
    ["garbage", "hello\r\n\r\n", 400, "request-invalid"],
    ["bytes of TLS", TLS_HELLO, 400, "request-invalid"],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400, "request-invalid"],
    ["a method that nobody knows", `BREW / HTTP/1.1\r\n${HOST}\r\n`, 400, "request-invalid"],
    ["a header without a name", `GET / HTTP/1.1\r\n${HOST}: x\r\n\r\n`, 400, "request-invalid"],
    [
      "two lengths",
      `POST /api/v1/profiles HTTP/1.1\r\n${HOST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`,
      400,
      "request-invalid",
    ],
    [
      "20 KB of headers",
      `GET / HTTP/1.1\r\n${HOST}X: ${"a".repeat(20_000)}\r\n\r\n`,
      431,
      "headers-too-large",
    ],
    ["no host", "GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n", 403, "host-refused"],
    [
      "a host with somebody's name",
      "GET /health/live HTTP/1.1\r\nHost: me@127.0.0.1\r\nConnection: close\r\n\r\n",
      403,
      "host-refused",
    ],
    [
      "a host with a path",
      "GET /health/live HTTP/1.1\r\nHost: 127.0.0.1/x\r\nConnection: close\r\n\r\n",
      403,
      "host-refused",
    ],
    ["a tunnel", `CONNECT example.org:443 HTTP/1.1\r\n${HOST}\r\n`, 405, "method-not-allowed"],
    [
      "an address that cannot be read",
      `GET /api/v1/profiles/%ff/history HTTP/1.1\r\n${HOST}\r\n`,
      400,
      "request-invalid",
    ],
    [
      "an endless name",
      `GET /api/v1/profiles/${"a".repeat(9_000)}/history HTTP/1.1\r\n${HOST}\r\n`,
      414,
      "address-too-long",
    ],
    ["nowhere", `GET /api/v1/nowhere HTTP/1.1\r\n${HOST}\r\n`, 404, "not-found"],
    [
      "another method",
      `PUT /api/v1/profiles/ana/history HTTP/1.1\r\n${HOST}Content-Length: 0\r\n\r\n`,
      405,
      "method-not-allowed",
    ],
    [
      "too much",
      `POST /api/v1/profiles HTTP/1.1\r\n${HOST}${JSON_TYPE}Content-Length: 2000000\r\n\r\n`,
      413,
      "body-too-large",
    ],
    [
      "text",
      `POST /api/v1/profiles HTTP/1.1\r\n${HOST}Content-Type: text/plain\r\nContent-Length: 1\r\n\r\nx`,
      415,
      "media-type-unsupported",
    ],
    [
      "a body without a type",
      `POST /api/v1/profiles HTTP/1.1\r\n${HOST}Content-Length: 2\r\n\r\n{}`,
      415,
      "media-type-unsupported",
    ],
  ])("%s", async (_what, bytes, status, code) => {
    const answer = await answerTo(bytes);
    expect(answer.status).toBe(status);
    expect(errorSchema.parse(JSON.parse(answer.body))).toMatchObject({ code });
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers.get(name)).toBe(value);
  });
});

describe("an expectation that is not known", () => {
  it("is passed over", async () => {
    const answer = await answerTo(`GET /health/live HTTP/1.1\r\n${HOST}Expect: coffee\r\n\r\n`);
    expect(answer.status).toBe(200);
  });
});
