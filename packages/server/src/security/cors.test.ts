import { afterEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

const SITE = "https://films.example";
const TOKEN = "a-token-of-good-length";
let server: TestServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function start(...options: Parameters<typeof makeServer>) {
  server = await makeServer(...options);
  const { app } = server;
  const call = (method: "GET" | "DELETE" | "OPTIONS", url: string, headers: Record<string, string>) =>
    app.inject({ method, url, headers: { host: "127.0.0.1:7788", ...headers } });
  const preflight = (origin: string) =>
    call("OPTIONS", "/api/v1/policy", { origin, "access-control-request-method": "DELETE" });
  return { app, call, preflight };
}

describe("pages of other sites", () => {
  it("may not even read without being named", async () => {
    const { call, preflight } = await start();
    const answer = await call("GET", "/api/v1/catalogs", { origin: SITE });
    expect(answer.headers).not.toHaveProperty("access-control-allow-origin");
    expect((await preflight(SITE)).headers).not.toHaveProperty("access-control-allow-origin");
  });

  it("may read and change once they are named, without cookies", async () => {
    const { call, preflight } = await start({ cors: { origins: [SITE] } });
    const before = await preflight(SITE);
    expect(before.statusCode).toBe(204);
    expect(before.headers["access-control-allow-origin"]).toBe(SITE);
    expect(before.headers["access-control-allow-methods"]).toContain("DELETE");
    expect(before.headers["access-control-allow-headers"]).toContain("authorization");
    const answer = await call("DELETE", "/api/v1/policy", { origin: SITE });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["access-control-allow-origin"]).toBe(SITE);
    expect(answer.headers).not.toHaveProperty("access-control-allow-credentials");
    expect(String(answer.headers["vary"]).toLowerCase()).toContain("origin");
  });

  it("can read why they were refused", async () => {
    const { call } = await start({ cors: { origins: [SITE] } });
    const answer = await call("DELETE", "/api/v1/profiles/nobody", { origin: SITE });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["access-control-allow-origin"]).toBe(SITE);
  });

  it.each(["https://evil.example", "https://films.example.evil.example", "http://films.example", "null"])(
    "stay out when another is named: %s",
    async (origin) => {
      const { call, preflight } = await start({ cors: { origins: [SITE] } });
      expect((await preflight(origin)).headers["access-control-allow-origin"]).not.toBe(origin);
      const read = await call("GET", "/api/v1/catalogs", { origin });
      expect(read.headers["access-control-allow-origin"]).not.toBe(origin);
      const change = await call("DELETE", "/api/v1/policy", { origin });
      expect(change.json()).toMatchObject({ code: "origin-refused" });
      expect(change.statusCode).toBe(403);
    },
  );

  it("do not get around the check of the host by being named", async () => {
    const { call } = await start({ cors: { origins: [SITE] } });
    const answer = await call("GET", "/api/v1/catalogs", { origin: SITE, host: "films.example:7788" });
    expect(answer.json()).toMatchObject({ code: "host-refused" });
  });

  it("need the token of a server that has one", async () => {
    const { call, preflight } = await start({ host: "0.0.0.0", token: TOKEN, cors: { origins: [SITE] } });
    expect((await preflight(SITE)).statusCode).toBe(204);
    const without = await call("DELETE", "/api/v1/policy", { origin: SITE });
    expect(without.json()).toMatchObject({ code: "token-required" });
    expect(without.headers["access-control-allow-origin"]).toBe(SITE);
    const authorization = `Bearer ${TOKEN}`;
    expect((await call("DELETE", "/api/v1/policy", { origin: SITE, authorization })).statusCode).toBe(200);
  });

  it.each(["*", "films.example", "https://films.example/", "https://films.example/app", "null", "file:///a"])(
    "are named as a browser names them, not as %s",
    async (origin) => {
      await expect(start({ cors: { origins: [origin] } })).rejects.toThrow(/is not an origin/);
    },
  );
});
