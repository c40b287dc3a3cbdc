import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeServer, type TestServer } from "../test/make-server.ts";

let server: TestServer;

beforeEach(async () => {
  server = await makeServer();
});

afterEach(() => server.close());

const policyOf = async () => (await server.app.inject("/api/v1/policy")).json();
const put = (payload: object) => server.app.inject({ method: "PUT", url: "/api/v1/policy", payload });

describe("/api/v1/policy", () => {
  it("starts with the founding table", async () => {
    const { isDefault, policy, unmapped } = await policyOf();
    expect(isDefault).toBe(true);
    expect(policy.match.happy).toEqual([{ genre: "Comedy", weight: 1 }]);
    expect(unmapped).toEqual({ match: [], lift: [] });
  });

  it("is obeyed once changed, and tells which emotions are unmapped", async () => {
    const match = { happy: [{ genre: "Thriller", weight: 1 }] };
    expect((await put({ match, lift: {} })).statusCode).toBe(200);
    const { unmapped, isDefault } = await policyOf();
    expect(isDefault).toBe(false);
    expect(unmapped.match).not.toContain("happy");
    expect(unmapped.match).toContain("sad");
    const ask = async (emotion: string) =>
      (
        await server.app.inject({ method: "POST", url: "/api/v1/recommendations", payload: { emotion } })
      ).json();
    expect((await ask("happy")).items[0].title).toBe("Heat");
    expect(await ask("sad")).toMatchObject({ outcome: "unmapped-emotion", emotion: "sad" });
  });

  it("goes back to the default", async () => {
    await put({ match: {}, lift: {} });
    await server.app.inject({ method: "DELETE", url: "/api/v1/policy" });
    expect((await policyOf()).isDefault).toBe(true);
  });

  it.each([
    { match: {} },
    { match: { happy: [{ genre: "", weight: 1 }] }, lift: {} },
    { match: { happy: [{ genre: "Comedy", weight: 0 }] }, lift: {} },
    { match: { happy: [{ genre: "Comedy", weight: 2 }] }, lift: {} },
    { match: { hungry: [] }, lift: {} },
  ])("refuses %j and keeps what was", async (payload) => {
    const response = await put(payload);
    expect(response.statusCode).toBe(400);
    expect(response.json().code).toBe("request-invalid");
    expect((await policyOf()).isDefault).toBe(true);
  });
});
