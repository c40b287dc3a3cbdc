import { afterEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

const TOKEN = "a-token-of-good-length";
let server: TestServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(...options: Parameters<typeof makeServer>) {
  server = await makeServer(...options);
  const { app } = server;
  return (headers: Record<string, string>, method: "GET" | "DELETE" = "GET", url = "/api/v1/policy") =>
    app.inject({ method, url, headers: { host: "127.0.0.1:7788", ...headers } });
}

describe("the token", () => {
  it("is asked for in words that programs know, and taken whatever the case of its scheme", async () => {
    const ask = await start({ token: TOKEN });
    expect((await ask({})).headers["www-authenticate"]).toBe("Bearer");
    const wrong = await ask({ authorization: "Bearer nonsense" });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.headers["www-authenticate"]).toBe('Bearer error="invalid_token"');
    for (const scheme of ["Bearer", "bearer", "BEARER", "Bearer  "]) {
      expect((await ask({ authorization: `${scheme} ${TOKEN}` })).statusCode, scheme).toBe(200);
    }
    expect((await ask({ authorization: `Basic ${TOKEN}` })).statusCode).toBe(401);
  });

  it("keeps from everybody how much there is", async () => {
    const ask = await start({ token: TOKEN });
    expect((await ask({}, "GET", "/health/ready")).json()).toEqual({ status: "ready" });
    const open = await start();
    expect((await open({}, "GET", "/health/ready")).json()).toEqual({ status: "ready", catalogs: 1 });
  });
});

describe("another site", () => {
  it.each(["cross-site", "same-site"])(
    "that a browser calls %s gets nothing, with an Origin or without",
    async (site) => {
      const ask = await start({ cors: { origins: ["https://films.example"] } });
      for (const method of ["GET", "DELETE"] as const) {
        expect((await ask({ "sec-fetch-site": site }, method)).json()).toMatchObject({
          code: "origin-refused",
        });
        expect(
          (await ask({ "sec-fetch-site": site, origin: "https://evil.example" }, method)).statusCode,
        ).toBe(403);
        expect(
          (await ask({ "sec-fetch-site": site, origin: "https://films.example" }, method)).statusCode,
        ).toBe(200);
      }
    },
  );

  it.each(["same-origin", "none"])(
    "is not the page itself, nor an address that was typed: %s",
    async (site) => {
      const ask = await start();
      expect((await ask({ "sec-fetch-site": site })).statusCode).toBe(200);
    },
  );

  it("may lead to the page, which is nobody's own", async () => {
    const ask = await start();
    expect((await ask({ "sec-fetch-site": "cross-site" }, "GET", "/docs/")).statusCode).toBe(200);
  });
});

describe("a Host", () => {
  it.each([
    "me@127.0.0.1",
    "127.0.0.1/.evil",
    "127.0.0.1 ",
    "127.0.0.1#",
    "[::1",
    "127.0.0.1:7788:1",
    "a:b@localhost",
    "127.0.0.1\\x",
  ])("that no browser sends is refused, on loopback and elsewhere: %s", async (host) => {
    for (const options of [{}, { host: "0.0.0.0", token: TOKEN }]) {
      const ask = await start(options);
      const answer = await ask({ host, authorization: `Bearer ${TOKEN}` });
      expect(answer.json()).toMatchObject({ code: "host-refused" });
      await server?.close();
    }
    server = null;
  });

  it("of any name will do where other machines may call", async () => {
    const ask = await start({ host: "0.0.0.0", token: TOKEN });
    for (const host of ["films.lan", "FILMS.lan:8080", "192.168.1.5:7788", "[fe80::1]:7788", "my_box"]) {
      expect((await ask({ host, authorization: `Bearer ${TOKEN}` })).statusCode, host).toBe(200);
    }
  });
});

describe("answers", () => {
  it("are kept by nobody", async () => {
    const ask = await start();
    for (const url of ["/api/v1/profiles", "/api/v1/nowhere", "/health/ready"]) {
      expect((await ask({}, "GET", url)).headers["cache-control"], url).toBe("no-store");
    }
  });
});
