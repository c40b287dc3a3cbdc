import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await makeServer();
});

afterAll(() => server.close());

const JSON_TYPE = { "content-type": "application/json" };

async function post(payload: string | Buffer, headers: Record<string, string>) {
  const url = "/api/v1/recommendations";
  const answer = await server.app.inject({ method: "POST", url, payload, headers });
  return { status: answer.statusCode, ...answer.json<{ code?: string; message: string }>() };
}

const ASKED = JSON.stringify({ emotion: "happy", count: 1 });

describe("a body that cannot be read", () => {
  it.each([
    ["Latin-1", Buffer.from('{"emotion":"happy","catalog":"Jos\u00e9"}', "latin1"), "application/json"],
    ["Latin-1 that says so", Buffer.from('{"a":"\u00fc"}', "latin1"), "application/json; charset=iso-8859-1"],
    ["UTF-16", Buffer.from(`\ufeff${ASKED}`, "utf16le"), "application/json; charset=utf-16"],
  ])("is told from one that does not fit: %s", async (_name, bytes, type) => {
    expect(await post(bytes, { "content-type": type })).toMatchObject({
      status: 400,
      code: "request-invalid",
      message: expect.stringMatching(/not UTF-8.*Send it as UTF-8\.$/),
    });
  });

  it("is read with a byte order mark, and packed", async () => {
    expect(await post(`\ufeff${ASKED}`, JSON_TYPE)).toMatchObject({ status: 200 });
    const packed = { ...JSON_TYPE, "content-encoding": "gzip" };
    expect(await post(gzipSync(ASKED), packed)).toMatchObject({ status: 200 });
  });

  it("says what to do where it is packed wrong, or in a way that is not known", async () => {
    for (const bytes of [Buffer.from(ASKED), gzipSync(ASKED).subarray(0, 20)]) {
      expect(await post(bytes, { ...JSON_TYPE, "content-encoding": "gzip" })).toMatchObject({
        status: 400,
        code: "request-invalid",
        message: expect.stringMatching(/cannot be unpacked.*Send it again, or plain\.$/),
      });
    }
    expect(await post(ASKED, { ...JSON_TYPE, "content-encoding": "lzma" })).toMatchObject({
      status: 415,
      code: "media-type-unsupported",
      message: expect.stringContaining("Send it plain"),
    });
  });

  it("is a form where JSON is taken", async () => {
    const form = `--b\r\nContent-Disposition: form-data; name="emotion"\r\n\r\nhappy\r\n--b--\r\n`;
    expect(await post(form, { "content-type": "multipart/form-data; boundary=b" })).toMatchObject({
      status: 415,
      code: "media-type-unsupported",
    });
  });

  it.each([
    ['{"emotion":"happy","emotion":"sad"}', "emotion"],
    [String.raw`{"emotion":"happy","\u0065motion":"sad"}`, "emotion"],
    ['{"emotion":"happy","scores":{"happy":1,"happy":0}}', "happy"],
  ])("says nothing twice: %s", async (payload, key) => {
    expect(await post(payload, JSON_TYPE)).toMatchObject({
      status: 400,
      code: "request-invalid",
      message: `The body has the key "${key}" twice in one object. Give it once.`,
    });
  });
});
