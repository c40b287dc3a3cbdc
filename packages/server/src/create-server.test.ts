import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../package.json" with { type: "json" };
import { afterEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "./test/make-server.ts";

let server: TestServer | null = null;

async function start(...options: Parameters<typeof makeServer>): Promise<TestServer> {
  server = await makeServer(...options);
  return server;
}

afterEach(async () => {
  await server?.close();
  server = null;
});

const TOKEN = "a-token-of-good-length";

describe("who may call", () => {
  it("answers a loopback name and refuses another site's name for this machine", async () => {
    const { app } = await start();
    const as = async (host: string) =>
      (await app.inject({ url: "/health/live", headers: { host } })).statusCode;
    expect(await as("localhost:7788")).toBe(200);
    expect(await as("127.0.0.1:7788")).toBe(200);
    expect(await as("[::1]:7788")).toBe(200);
    expect(await as("evil.example:7788")).toBe(403);
    expect(await as("localhost.evil.example")).toBe(403);
  });

  it("lets no other site change anything", async () => {
    const { app } = await start();
    const remove = async (origin: string) =>
      app.inject({ method: "DELETE", url: "/api/v1/policy", headers: { host: "127.0.0.1:7788", origin } });
    expect((await remove("http://127.0.0.1:7788")).statusCode).toBe(200);
    expect((await remove("http://evil.example")).json().code).toBe("origin-refused");
    expect((await remove("null")).statusCode).toBe(403);
  });

  it("will not let other machines in without a token", async () => {
    await expect(start({ host: "0.0.0.0" })).rejects.toMatchObject({
      code: "token-unfit",
      message: expect.stringMatching(/set a token/),
    });
    const { app } = await start({ host: "0.0.0.0", token: TOKEN });
    const get = async (authorization?: string) =>
      app.inject({ url: "/api/v1/catalogs", headers: authorization === undefined ? {} : { authorization } });
    expect((await get()).json().code).toBe("token-required");
    expect((await get("Bearer wrong")).statusCode).toBe(401);
    expect((await get(`Bearer ${TOKEN}`)).statusCode).toBe(200);
    expect((await app.inject("/health/ready")).statusCode).toBe(200);
  });

  it.each(["", "abc", "a token with a few spaces", "ab".repeat(20)])(
    "takes no token that can be guessed, on any address: %j",
    async (token) => {
      const refused = { code: "token-unfit", message: expect.stringMatching(/openssl rand/) };
      await expect(start({ token })).rejects.toMatchObject(refused);
      await expect(start({ host: "0.0.0.0", token })).rejects.toMatchObject(refused);
    },
  );

  it("guards the API under any spelling of its path", async () => {
    const { app } = await start({ host: "0.0.0.0", token: TOKEN });
    for (const url of [
      "/api/v1/catalogs",
      "//api/v1/catalogs",
      "/%61pi/v1/catalogs",
      "/API/v1/catalogs",
      "/api/v1/catalogs?x=1",
    ]) {
      expect((await app.inject(url)).statusCode, url).not.toBe(200);
    }
  });
});

it("answers for a file that could not be opened as for all else, and lets nobody keep that", async () => {
  const { app } = await start();
  app.get("/assets/b.js", async (_request, reply) => {
    reply
      .type("text/javascript")
      .headers({ etag: "1", "cache-control": "public, max-age=31536000, immutable" });
    throw Object.assign(new Error("EMFILE: too many open files, open 'b.js'"), { code: "EMFILE" });
  });
  const answer = await app.inject("/assets/b.js");
  expect(answer.statusCode).toBe(503);
  expect(answer.headers).toMatchObject({
    "cache-control": "no-store",
    "content-type": "application/json; charset=utf-8",
    "retry-after": "1",
  });
  expect(answer.headers).not.toHaveProperty("etag");
  expect(answer.json()).toMatchObject({
    code: "store-busy",
    message: expect.stringContaining("Try again in a moment"),
  });
});

describe("what it serves", () => {
  it("sends headers that allow no foreign origin and isolate the page", async () => {
    const { app } = await start();
    const { headers } = await app.inject("/api/v1/catalogs");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  });

  it("describes itself as OpenAPI 3.1 with every route of the API", async () => {
    const { app } = await start();
    const { openapi, paths } = (await app.inject("/openapi.json")).json();
    expect(openapi).toMatch(/^3\.1/);
    expect(Object.keys(paths).toSorted()).toEqual([
      "/api/v1/catalogs",
      "/api/v1/catalogs/{name}",
      "/api/v1/items",
      "/api/v1/items/about",
      "/api/v1/items/facets",
      "/api/v1/items/play",
      "/api/v1/items/poster",
      "/api/v1/items/similar",
      "/api/v1/policy",
      "/api/v1/profiles",
      "/api/v1/profiles/{name}",
      "/api/v1/profiles/{name}/corrections",
      "/api/v1/profiles/{name}/export",
      "/api/v1/profiles/{name}/export/{format}",
      "/api/v1/profiles/{name}/history",
      "/api/v1/profiles/{name}/imports",
      "/api/v1/profiles/{name}/learned",
      "/api/v1/profiles/{name}/passed",
      "/api/v1/profiles/{name}/ratings",
      "/api/v1/profiles/{name}/reactions",
      "/api/v1/recommendations",
      "/api/v1/recommendations/one",
      "/api/v1/recommendations/why-not",
      "/api/v1/rooms",
      "/api/v1/rooms/{room}",
      "/api/v1/rooms/{room}/decision",
      "/api/v1/rooms/{room}/events",
      "/api/v1/rooms/{room}/guests",
      "/api/v1/rooms/{room}/mood",
      "/api/v1/rooms/{room}/rounds",
      "/api/v1/rooms/{room}/votes",
      "/api/v1/stremio",
      "/health/live",
      "/health/ready",
    ]);
    const upload = paths["/api/v1/catalogs"].post.requestBody.content;
    expect(upload["multipart/form-data"].schema.properties.file).toEqual({
      type: "string",
      format: "binary",
    });
    expect((await app.inject("/docs/")).statusCode).toBe(200);
  });

  it("serves the page for its own addresses, hashed files for good, and nothing outside its folder", async () => {
    const webRoot = mkdtempSync(join(tmpdir(), "moodreel-web-"));
    mkdirSync(join(webRoot, "assets"));
    writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>page</title>");
    writeFileSync(join(webRoot, "assets", "a-1.js"), "1");
    writeFileSync(join(webRoot, "sw.js"), "1");
    const { app } = await start({ webRoot });
    for (const url of ["/", "/policy", "/catalogs?x=1"]) {
      const page = await app.inject(url);
      expect(page.body, url).toContain("<title>page</title>");
      expect(page.headers["cache-control"], url).toBe("no-cache");
    }
    expect((await app.inject("/assets/a-1.js")).headers["cache-control"]).toContain("immutable");
    expect((await app.inject("/assets/none.js")).statusCode).toBe(404);
    // Browsers look here for a newer build, and refuse a worker that is not sent as JavaScript.
    const { headers } = await app.inject("/sw.js");
    expect(headers["cache-control"]).toBe("no-cache");
    expect(headers["content-type"]).toMatch(/^(text|application)\/javascript/);
    // The page was built again while the server ran.
    writeFileSync(join(webRoot, "assets", "b-2.js"), "2");
    expect((await app.inject("/assets/b-2.js")).body).toBe("2");
    expect((await app.inject("/api/v1/none")).statusCode).toBe(404);
    for (const url of [
      "/assets/../../etc/passwd",
      "/..%2f..%2fetc/passwd",
      "/assets/%2e%2e/%2e%2e/etc/passwd",
    ]) {
      const { body } = await app.inject(url);
      expect(body, url).not.toContain("root:");
    }
  });

  it("needs no page: then every other address says where the API is", async () => {
    const { app } = await start();
    for (const url of ["/", "/policy", "/api/v1/none"]) {
      const response = await app.inject(url);
      expect(response.statusCode, url).toBe(404);
      expect(response.json(), url).toMatchObject({ code: "not-found" });
      expect(response.json().message, url).toMatch(/\/docs.*\/openapi\.json/);
    }
  });

  it("gives its package's version unless it is given another", async () => {
    const { app } = await start();
    expect((await app.inject("/openapi.json")).json().info.version).toBe(manifest.version);
  });

  it("refuses broken and oversized bodies", async () => {
    const { app } = await start();
    const post = (payload: string) =>
      app.inject({
        method: "POST",
        url: "/api/v1/recommendations",
        headers: { "content-type": "application/json" },
        payload,
      });
    expect((await post("{")).json().code).toBe("request-invalid");
    expect((await post("")).statusCode).toBe(400);
    expect((await post(`{"emotion":"${"x".repeat(2 * 1024 * 1024)}"}`)).json().code).toBe("body-too-large");
  });
});
