import { afterEach, describe, expect, it } from "vitest";
import { roomViewSchema, type RoomViewBody } from "../schema/index.ts";
import { makeServer, type TestServer } from "../test/make-server.ts";

const TOKEN = "a-token-of-good-length";

let server: TestServer;

afterEach(() => server.close());

interface Called {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly key: string;
    readonly token: string;
    readonly room: string;
    readonly origins: readonly string[];
  } & RoomViewBody;
}

async function call(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  bearer: string | null,
  payload?: object,
): Promise<Called> {
  const answer = await server.app.inject({
    method,
    url: `/api/v1/${path}`,
    headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body || "{}") };
}

async function openRoom() {
  const { body } = await call("POST", "rooms", TOKEN, {});
  return body;
}

describe("a room behind the server's token", () => {
  it("leads two guests without an account to a film", async () => {
    server = await makeServer({ token: TOKEN });
    const { room, token, key } = await openRoom();
    const guests = [];
    for (const name of ["Ana", undefined]) {
      const { status, body } = await call("POST", `rooms/${room}/guests`, token, { name });
      expect(status).toBe(201);
      guests.push(body.key);
    }
    for (const guest of guests)
      expect((await call("PUT", `rooms/${room}/mood`, guest, { emotion: "happy" })).status).toBe(200);
    const dealt = await call("POST", `rooms/${room}/rounds`, guests[0]!);
    expect(dealt.body.cards.map(({ id }) => id)).toEqual(expect.arrayContaining(["Airplane!"]));
    for (const guest of guests) {
      for (const { id } of dealt.body.cards)
        await call("PUT", `rooms/${room}/votes`, guest, { card: id, vote: id === "Dud" ? "never" : "yes" });
    }
    const { body } = await call("GET", `rooms/${room}`, key);
    expect(roomViewSchema.parse(body)).toMatchObject({
      phase: "decided",
      film: { id: "Airplane!", because: "happy", brings: ["Comedy"] },
      why: "nobody-dislikes",
      guests: [{ name: "Ana" }, { name: null }],
    });
    expect((await call("DELETE", `rooms/${room}`, guests[0]!)).body.code).toBe("room-refused");
    expect((await call("DELETE", `rooms/${room}`, key)).status).toBe(204);
    expect((await call("GET", `rooms/${room}`, key)).body.code).toBe("room-unknown");
  });

  it("deals a guest who says a word the genres that it asks for", async () => {
    server = await makeServer({ token: TOKEN });
    const { room, token } = await openRoom();
    const { key } = (await call("POST", `rooms/${room}/guests`, token, {})).body;
    await call("PUT", `rooms/${room}/mood`, key, { feeling: "romantic" });
    const { cards } = (await call("POST", `rooms/${room}/rounds`, key)).body;
    expect(cards.length).toBeGreaterThan(0);
    for (const { brings } of cards) expect(brings).toEqual(["Romance"]);
  });

  it("has a token and keys that open that room and nothing else", async () => {
    server = await makeServer({ token: TOKEN });
    const [one, other] = [await openRoom(), await openRoom()];
    const guest = (await call("POST", `rooms/${one.room}/guests`, one.token, {})).body.key;
    for (const bearer of [one.token, one.key, guest]) {
      for (const path of ["catalogs", "profiles", "items", "policy", "profiles/me/export"])
        expect((await call("GET", path, bearer)).body.code, path).toBe("token-required");
      expect((await call("POST", "rooms", bearer, {})).body.code).toBe("token-required");
      expect((await call("POST", "recommendations", bearer, { emotion: "happy" })).status).toBe(401);
      expect((await call("GET", `rooms/${other.room}`, bearer)).body.code).toBe("room-unknown");
      expect((await call("POST", `rooms/${other.room}/guests`, bearer, {})).status).toBe(404);
    }
    expect((await call("GET", `rooms/${one.room}`, one.token)).status).toBe(404);
    expect((await call("GET", `rooms/${one.room}`, TOKEN)).status).toBe(404);
    expect((await call("GET", `rooms/${one.room}`, null)).status).toBe(404);
    expect((await call("POST", "rooms", null, {})).body.code).toBe("token-required");
  });

  it("lets no other site in, and reads no body of who has no key", async () => {
    server = await makeServer({ token: TOKEN });
    const { room, token } = await openRoom();
    const join = (headers: Record<string, string>) =>
      server.app.inject({
        method: "POST",
        url: `/api/v1/rooms/${room}/guests`,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        payload: "{",
      });
    expect((await join({ origin: "https://evil.example" })).json().code).toBe("origin-refused");
    expect((await join({ "sec-fetch-site": "cross-site" })).json().code).toBe("origin-refused");
    expect((await join({ authorization: "Bearer guess" })).json().code).toBe("room-unknown");
    expect((await join({})).json().code).toBe("request-invalid");
  });

  it("says how long to wait to who is in too much haste, and slows who guesses", async () => {
    server = await makeServer({ token: TOKEN });
    const { room, token } = await openRoom();
    const { key } = (await call("POST", `rooms/${room}/guests`, token, {})).body;
    const moods = await Promise.all(
      Array.from({ length: 60 }, () =>
        server.app.inject({
          method: "PUT",
          url: `/api/v1/rooms/${room}/mood`,
          headers: { authorization: `Bearer ${key}` },
          payload: { emotion: "sad" },
        }),
      ),
    );
    const refused = moods.filter(({ statusCode }) => statusCode === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused[0]?.json().code).toBe("room-too-fast");
    expect(Number(refused[0]?.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    const before = performance.now();
    await Promise.all(Array.from({ length: 6 }, (_, at) => call("GET", `rooms/${room}`, `guess${at}`)));
    expect(performance.now() - before).toBeGreaterThan(900);
  });

  it("says of profiles and catalogues that are not there when it is opened", async () => {
    server = await makeServer({ token: TOKEN });
    expect((await call("POST", "rooms", TOKEN, { viewers: ["zoe"] })).body.code).toBe("profile-unknown");
    expect((await call("POST", "rooms", TOKEN, { catalog: "attic" })).body.code).toBe("catalog-unknown");
    expect((await call("POST", "rooms", TOKEN, { filters: { exclude: ["x"] } })).status).toBe(400);
  });
});

describe("a room's events", () => {
  it("come at once and after each change, and end with the room", async () => {
    server = await makeServer();
    const origin = await server.app.listen({ host: "127.0.0.1", port: 0 });
    const { room, token, key, origins } = (await call("POST", "rooms", null, {})).body;
    expect(origins).toEqual([]);
    const events = await fetch(`${origin}/api/v1/rooms/${room}/events`, {
      headers: { authorization: `Bearer ${key}`, "accept-encoding": "gzip, br" },
    });
    expect(events.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(events.headers.get("cache-control")).toBe("no-store");
    expect(events.headers.get("content-encoding")).toBeNull();
    expect(events.headers.get("content-security-policy")).toContain("default-src 'self'");
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^event: room\ndata: \{"phase":"gathering".*\}\n\n$/);
    await call("POST", `rooms/${room}/guests`, token, {});
    expect((await reader.read()).value).toContain('"animal":"fox"');
    await call("DELETE", `rooms/${room}`, key);
    expect((await reader.read()).value).toBe('event: end\ndata: {"why":"over"}\n\n');
    expect((await reader.read()).done).toBe(true);
  });

  it("hold up no end of the server", async () => {
    server = await makeServer();
    const origin = await server.app.listen({ host: "127.0.0.1", port: 0 });
    const { room, key } = (await call("POST", "rooms", null, {})).body;
    const events = await fetch(`${origin}/api/v1/rooms/${room}/events`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const { endServer } = await import("../connections/end-server.ts");
    // A stream that were cut in the end, after nine seconds, would fail to be read.
    await Promise.all([endServer(server.app), events.text()]);
  });
});
