import { connect, type AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorSchema } from "../schema/index.ts";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;
/** What the server says at error. */
const log: string[] = [];

beforeAll(async () => {
  server = await makeServer({ logger: { level: "error", stream: { write: (line) => log.push(line) } } });
  await server.app.listen({ host: "127.0.0.1", port: 0 });
});

afterAll(() => server.close());

/** Over a socket: clients tidy an address up before they send it. */
async function send(method: string, path: string, headers = "", body = "") {
  const { port } = server.app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  const length = Buffer.byteLength(body);
  socket.write(
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\nContent-Length: ${length}\r\n${headers}\r\n${body}`,
  );
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk));
  await once(socket, "close");
  const json: unknown = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")));
  return { status: Number(answer.split(" ")[1]), body: errorSchema.parse(json) };
}

describe("an address that cannot be read", () => {
  it.each([
    ["a % that is not UTF-8", "/api/v1/profiles/%ff/history", 400, "request-invalid"],
    ["half a character", "/api/v1/profiles/%E0%A4%A/learned", 400, "request-invalid"],
    ["an endless name", `/api/v1/profiles/${"a".repeat(9_000)}/history`, 414, "address-too-long"],
    ["one that is nowhere", "//", 404, "not-found"],
  ])("%s is refused as the API refuses", async (_what, path, status, code) => {
    expect(await send("GET", path)).toMatchObject({ status, body: { code } });
  });
});

describe("a body that cannot be read", () => {
  const json = "Content-Type: application/json\r\n";

  it.each([
    ["nothing", json, "", 400, /empty. Send a JSON object/],
    ["half of an object", json, "{", 400, /not valid JSON: it breaks off in line 1, character 2. Correct it/],
    ["another type", "Content-Type: text/plain\r\n", "a", 415, /Send JSON as application\/json/],
  ])("%s: the answer says what to send", async (_what, headers, body, status, message) => {
    const answer = await send("POST", "/api/v1/recommendations", headers, body);
    expect(answer.status).toBe(status);
    expect(answer.body.message).toMatch(message);
  });
});

describe("an upload that is not one", () => {
  const form = "Content-Type: multipart/form-data; boundary=b\r\n";
  const part = (disposition: string, content: string): string =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n--b--\r\n`;
  const CSV = "title,genres\nUp,Comedy";
  const FILE = 'name="file"; filename="a.csv"';
  const INVALID = "request-invalid";
  const together = (one: string, other: string): string => one.replace("--b--\r\n", "") + other;
  const unnamed =
    '--b\r\nContent-Disposition: form-data; name="file"; filename=""\r\n' +
    "Content-Type: application/octet-stream\r\n\r\na,b\n1,2\n\r\n--b--\r\n";

  it.each([
    ["no boundary in its header", "Content-Type: multipart/form-data\r\n", "x", "request-invalid"],
    ["another boundary", form, part('name="file"; filename="a.csv"', CSV).replaceAll("--b", "--c"), INVALID],
    ["no parts", form, "--b--\r\n", "upload-missing"],
    ["nothing in it", form, "", INVALID],
    ["nothing after the boundary", form, "--b\r\n", INVALID],
    ["None in place of the end", form, "--b\r\nNone--b--", INVALID],
    ["a part without headers", form, `--b\r\n\r\n${CSV}\r\n--b--\r\n`, "upload-missing"],
    ["text in place of a file", form, part('name="file"', "title"), "upload-missing"],
    ["a part of another name", form, part('name="data"; filename="a.csv"', CSV), "upload-missing"],
    ["a part named __proto__", form, part('name="__proto__"; filename="a.csv"', CSV), "upload-missing"],
    [
      "a part that is no form-data",
      form,
      `--b\r\nContent-Disposition: inline\r\n\r\n${CSV}\r\n--b--\r\n`,
      "upload-missing",
    ],
    ["text before the file", form, together(part('name="x"', "1"), part(FILE, CSV)), INVALID],
    ["text after the file", form, together(part(FILE, CSV), part('name="x"', "1")), INVALID],
    ["two files", form, together(part(FILE, CSV), part(FILE, CSV)), INVALID],
    [
      "endless headers of a part",
      form,
      part(`name="file"; filename="a.csv"; x="${"a".repeat(100_000)}"`, CSV),
      INVALID,
    ],
    ["a file that breaks off", form, part(FILE, CSV).slice(0, -9), INVALID],
    ["a file without an end", form, part(FILE, CSV).slice(0, -7), INVALID],
  ])("%s is the sender's mistake, not the server's", async (_what, headers, body, code) => {
    for (const path of ["/api/v1/catalogs", "/api/v1/profiles/me/imports"]) {
      expect(await send("POST", path, headers, body)).toMatchObject({ status: 400, body: { code } });
    }
    expect((await server.moodreel.catalogs()).map(({ name }) => name)).toEqual(["shelf"]);
    expect(log).toEqual([]);
  });

  it("names a file that the form leaves without a name", async () => {
    const answer = await send("POST", "/api/v1/profiles/me/imports", form, unnamed);
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "ratings-unknown", fields: { file: "upload" } },
    });
  });
});
