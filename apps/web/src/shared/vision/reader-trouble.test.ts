import { MoodreelError } from "@moodreel/core";
import { beforeAll, expect, test } from "vitest";
import { readerTrouble } from "./reader-trouble.ts";
import { showLanguage } from "../i18n/shown-language.ts";

beforeAll(() => showLanguage("en"));

test("a part that did not come is said without its address, by where it would come from", () => {
  const missing = new TypeError("Failed to fetch dynamically imported module: http://x/assets/web-1.js");
  expect(readerTrouble(missing, "browser")).toMatch(/^What reads faces .* online/);
  expect(readerTrouble(missing, "server")).toMatch(/did not come from the server/);
  expect(readerTrouble(missing, "browser")).not.toMatch(/http|server/);
  const model = Object.assign(new Error("a.onnx"), { code: "model-unusable" });
  expect(readerTrouble(model, "browser")).toBe(readerTrouble(missing, "browser"));
});

test("any other reason stands as it was given", () => {
  const refused = new MoodreelError("unsupported", "This browser has no WebAssembly.");
  expect(readerTrouble(refused, "browser")).toBe(
    "This browser has no WebAssembly. Tap a mood instead, or reload the page.",
  );
});
