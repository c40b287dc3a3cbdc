import { afterEach, expect, it } from "vitest";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer | null = null;

afterEach(async () => {
  await server?.close();
  server = null;
});

async function ask(method: "OPTIONS" | "POST" | "PUT" | "GET" | "HEAD" | "DELETE", url: string) {
  server ??= await makeServer();
  const { statusCode: status, headers, body } = await server.app.inject({ method, url });
  return { status, allow: headers["allow"], length: headers["content-length"], body };
}

it("says of each address what it takes", async () => {
  expect(await ask("PUT", "/api/v1/profiles")).toMatchObject({
    status: 405,
    allow: "GET, HEAD, OPTIONS, POST",
  });
  expect(await ask("GET", "/api/v1/recommendations?x=1")).toMatchObject({
    status: 405,
    allow: "OPTIONS, POST",
  });
  expect(await ask("POST", "/api/v1/profiles/ana/learned")).toMatchObject({
    status: 405,
    allow: "DELETE, GET, HEAD, OPTIONS",
  });
  expect(await ask("DELETE", "/health/live")).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS" });
  expect(await ask("OPTIONS", "/api/v1/policy")).toEqual({
    status: 204,
    allow: "DELETE, GET, HEAD, OPTIONS, PUT",
    length: undefined,
    body: "",
  });
  expect(await ask("POST", "/stremio/manifest.json")).toMatchObject({
    status: 405,
    allow: "GET, HEAD, OPTIONS",
  });
  expect(await ask("OPTIONS", "/stremio/viewer=ana/catalog/movie/match.json")).toMatchObject({ status: 204 });
  expect(await ask("PUT", "/api/v1/nowhere")).toMatchObject({ status: 404, allow: undefined });
});

it("gives the same headers for HEAD as for GET, and nothing else", async () => {
  const whole = await ask("GET", "/api/v1/catalogs");
  expect(await ask("HEAD", "/api/v1/catalogs")).toMatchObject({
    status: 200,
    length: whole.length,
    body: "",
  });
  expect(await ask("HEAD", "/api/v1/items?limit=0")).toMatchObject({ status: 400, body: "" });
});

it("says what a file of the page does not have", async () => {
  const webRoot = mkdtempSync(join(tmpdir(), "moodreel-web-"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>page</title>");
  server = await makeServer({ webRoot });
  const get = async (headers: Record<string, string>) => {
    const answer = await server!.app.inject({ url: "/", headers });
    return { status: answer.statusCode, message: answer.json<{ message: string }>().message };
  };
  expect(await get({ range: "bytes=999999-" })).toMatchObject({
    status: 416,
    message: expect.stringContaining("leave the header out"),
  });
  expect(await get({ "if-match": '"another"' })).toMatchObject({
    status: 412,
    message: expect.stringContaining("Leave the header out"),
  });
  rmSync(webRoot, { recursive: true });
});

it("takes no other method for the page", async () => {
  const webRoot = mkdtempSync(join(tmpdir(), "moodreel-web-"));
  writeFileSync(join(webRoot, "index.html"), "<!doctype html><title>page</title>");
  server = await makeServer({ webRoot });
  expect(await ask("POST", "/policy")).toMatchObject({ status: 405, allow: "GET, HEAD, OPTIONS" });
  expect(await ask("HEAD", "/policy")).toMatchObject({ status: 200, body: "" });
  expect(await ask("GET", "/api/v1/recommendations")).toMatchObject({ status: 405, allow: "OPTIONS, POST" });
  expect(await ask("GET", "/api/v1/nowhere")).toMatchObject({ status: 404 });
  // Programs that ask for what is not there are not told that it is, with a page.
  for (const url of [
    "/api",
    "/api?x=1",
    "/API/v1/catalogs",
    "/openapi.yaml",
    "/favicon.ico",
    "/robots.txt?1",
  ])
    expect(await ask("GET", url), url).toMatchObject({
      status: 404,
      body: expect.stringContaining("not-found"),
    });
  rmSync(webRoot, { recursive: true });
});
