import { createServer, type RequestListener } from "node:http";
import { afterEach, expect, test } from "vitest";
import { boundedFetch, jsonOf } from "../../packages/app/src/media/bounded-fetch.ts";
import { listening, type FakeServer } from "./listening.ts";

const open: FakeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});

async function asking(answer: RequestListener) {
  const server = await listening(createServer(answer));
  open.push(server);
  return { url: new URL(`${server.url}/jsonrpc`), server: "Kodi" };
}

test("follows no redirection, wherever it leads", async () => {
  let isAsked = false;
  const other = await asking((_request, response) => {
    isAsked = true;
    response.end("{}");
  });
  const asked = await asking((_request, response) =>
    response.writeHead(302, { location: other.url.href }).end(),
  );
  await expect(boundedFetch(asked)).rejects.toMatchObject({
    code: "media-answer-wrong",
    message: expect.stringContaining(other.url.origin),
  });
  expect(isAsked).toBe(false);
});

test("ends with an answer that never ends, in time and in bytes", async () => {
  const silent = await asking(() => undefined);
  await expect(boundedFetch({ ...silent, timeoutMs: 100 })).rejects.toMatchObject({
    code: "media-unreachable",
  });
  const slow = await asking((_request, response) => void response.write("{"));
  await expect(boundedFetch({ ...slow, timeoutMs: 100 })).rejects.toMatchObject({
    code: "media-unreachable",
  });
  const endless = await asking((_request, response) => {
    const more = (): void => {
      while (response.write(Buffer.alloc(65_536)));
    };
    response.on("drain", more);
    more();
  });
  await expect(boundedFetch({ ...endless, maxBytes: 1_000_000 })).rejects.toMatchObject({
    code: "media-answer-wrong",
    message: expect.stringContaining("more than 1 MB"),
  });
});

test("says what to do where nothing listens, or something else does", async () => {
  const server = await listening(createServer());
  await server.stop();
  const away = { url: new URL(server.url), server: "Kodi" };
  await expect(boundedFetch(away)).rejects.toMatchObject({ code: "media-unreachable" });
  for (const status of [401, 403]) {
    const refusing = await asking((_request, response) => void response.writeHead(status).end("secret"));
    await expect(boundedFetch(refusing)).rejects.toMatchObject({ code: "media-refused" });
  }
  for (const [status, text] of [
    [404, "{}"],
    [500, "{}"],
    [200, "<html>router</html>"],
    [200, ""],
  ] as const) {
    const page = await asking((_request, response) => void response.writeHead(status).end(text));
    const answer = await boundedFetch(page);
    expect(() => jsonOf(answer, page)).toThrow(expect.objectContaining({ code: "media-answer-wrong" }));
  }
});
