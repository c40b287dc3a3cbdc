import { expect, test } from "vitest";
import { remoteKey } from "./remote-key.ts";

test("arrows, OK and Back of keyboards and remotes are understood, and nothing else", () => {
  expect(remoteKey({ key: "ArrowRight", keyCode: 39 })).toBe("right");
  expect(remoteKey({ key: "Select", keyCode: 0 })).toBe("ok");
  expect(remoteKey({ key: "Unidentified", keyCode: 461 })).toBe("back");
  expect(remoteKey({ key: "Unidentified", keyCode: 10_009 })).toBe("back");
  expect(remoteKey({ key: "a", keyCode: 65 })).toBeNull();
});
