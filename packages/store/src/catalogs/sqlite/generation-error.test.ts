import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generationErrorOf } from "./generation-error.ts";
import { generationFiles } from "./generation-files.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-generation-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As SQLite says it of a file that it may not open; whoever runs this may open every file. */
const cannotOpen = (): Error => Object.assign(new Error("unable to open database file"), { errcode: 14 });

test("a catalogue whose file may not be read is damaged as far as others go: they are saved without it", () => {
  const path = join(folder, "1.db");
  writeFileSync(path, "");
  expect(generationErrorOf(cannotOpen(), path, "films")).toMatchObject({
    code: "catalog-damaged",
    message: expect.stringContaining(`${path} may not be read by this user`),
  });
});

test("a folder of catalogues that cannot be listed or written to is an error with a code", () => {
  const path = join(folder, "a file");
  writeFileSync(path, "");
  const files = generationFiles(path);
  expect(() => files.list()).toThrow(expect.objectContaining({ name: "MoodreelError" }));
  expect(() => generationFiles(folder).create("gone/draft")).toThrow(
    expect.objectContaining({ name: "MoodreelError" }),
  );
});
