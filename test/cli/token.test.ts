import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkToken } from "@moodreel/server";
import { startServer } from "../support/start-server.ts";

describe("a token of one's own", () => {
  it.each([
    ["a few characters", "short", /too short: use 16/],
    ["one letter", "a".repeat(40), /easy to guess/],
    ["two letters in turn", "ab".repeat(20), /easy to guess/],
    ["a word over and over", "token".repeat(6), /easy to guess/],
    ["few different ones", "aaabbbcccaaabbbbcccc", /easy to guess/],
    ["a space in it", "correct horse battery staple", /spaces or characters/],
    ["letters that no header carries", "zwölf-boxkämpfer-jagen", /spaces or characters/],
  ])("is not taken with %s", (_what, token, problem) => {
    expect(() => checkToken(token, "MOODREEL_TOKEN")).toThrow(problem);
    expect(() => checkToken(token, "MOODREEL_TOKEN")).toThrow(/^MOODREEL_TOKEN .*openssl rand -base64 24/);
  });

  it.each(["a-token-of-good-length", "0123456789abcdef", "aQ9/xZ+3kLmN7pR2", "correct-horse-battery-staple"])(
    "is taken when it is long and not the same over and over: %s",
    (token) => {
      expect(() => checkToken(token)).not.toThrow();
    },
  );
});

describe("the token that a server made", () => {
  it("is where its log says, and not in the log", async () => {
    const home = mkdtempSync(join(tmpdir(), "moodreel-token-"));
    const server = await startServer({ HOST: "0.0.0.0", MOODREEL_HOME: home });
    try {
      const path = join(home, "token");
      const token = readFileSync(path, "utf8").trim();
      const ask = (given: string) =>
        fetch(`${server.origin}/api/v1/profiles`, { headers: { authorization: `Bearer ${given}` } });
      expect((await ask("not-the-token")).status).toBe(401);
      expect((await ask(token)).status).toBe(200);
      expect(server.output()).toContain(path);
      expect(server.output()).toContain('"msg":"wrong token"');
      expect(server.output()).not.toContain(token);
      expect(server.output()).not.toContain("not-the-token");
    } finally {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    }
  });
});
