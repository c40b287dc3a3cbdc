import { beforeAll, describe, expect, test } from "vitest";
import { CAMERA_PROBLEMS, problemBefore, problemOf } from "./camera-problem.ts";
import { cameraRemedy } from "./camera-remedy.ts";
import { showLanguage } from "../../../shared/i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

const FINE = { isSecureContext: true, hasMediaDevices: true, allowedByPolicy: true };

describe("problemBefore", () => {
  test("nothing stands in the way", () => expect(problemBefore(FINE)).toBeNull());

  test("an insecure page is named as the cause although it also lacks mediaDevices", () => {
    expect(problemBefore({ ...FINE, isSecureContext: false, hasMediaDevices: false })).toBe("insecure");
  });

  test("a secure page without mediaDevices is an old browser", () => {
    expect(problemBefore({ ...FINE, hasMediaDevices: false })).toBe("unsupported");
  });

  test("a Permissions-Policy", () => {
    expect(problemBefore({ ...FINE, allowedByPolicy: false })).toBe("denied-by-policy");
  });
});

describe("problemOf", () => {
  test.each([
    ["NotAllowedError", "Permission denied", "denied"],
    ["NotAllowedError", "Permission dismissed", "dismissed"],
    ["NotAllowedError", "Permission denied by system", "denied-by-system"],
    ["NotAllowedError", "Permissions policy violation: camera is not allowed", "denied-by-policy"],
    ["NotFoundError", "Requested device not found", "none"],
    ["NotReadableError", "Could not start video source", "busy"],
    ["OverconstrainedError", "", "constraints"],
    ["TypeError", "something else", "unknown"],
  ])("%s: %s", (name, message, problem) => {
    expect(problemOf(Object.assign(new Error(message), { name }))).toBe(problem);
  });

  test("a rejection with nothing", () => expect(problemOf(undefined)).toBe("unknown"));
});

test("every problem has a remedy of its own", () => {
  const remedies = CAMERA_PROBLEMS.map((problem) => cameraRemedy(problem, "server").remedy);
  expect(new Set(remedies).size).toBe(CAMERA_PROBLEMS.length);
  for (const remedy of remedies) expect(remedy.length).toBeGreaterThan(20);
});

test("without a server no remedy speaks of one, or of this machine", () => {
  for (const problem of CAMERA_PROBLEMS) {
    expect(cameraRemedy(problem, "browser").remedy).not.toMatch(/localhost|proxy|very machine/);
  }
});
