import { describe, expect, it } from "vitest";
import { checkToken } from "../../apps/cli/src/config/check-token.ts";

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
    expect(() => checkToken(token)).toThrow(problem);
    expect(() => checkToken(token)).toThrow(/^MOODREEL_TOKEN .*openssl rand -base64 24/);
  });

  it.each(["a-token-of-good-length", "0123456789abcdef", "aQ9/xZ+3kLmN7pR2", "correct-horse-battery-staple"])(
    "is taken when it is long and not the same over and over: %s",
    (token) => {
      expect(() => checkToken(token)).not.toThrow();
    },
  );
});
