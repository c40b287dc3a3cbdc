import { spawnSync } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGzip, gunzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { newPartOf, removeOwnParts } from "./part-files.ts";
import { writeWhole } from "./write-whole.ts";

const root = mkdtempSync(join(tmpdir(), "moodreel-whole-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folder = "";
let path = "";
let folders = 0;
beforeEach(() => {
  folder = join(root, String((folders += 1)));
  mkdirSync(folder);
  path = join(folder, "kept");
});

async function* failing() {
  yield "half of ";
  throw new Error("no more");
}

test("a file is written, or replaced, and nobody else may read it", async () => {
  await writeWhole(path, "one");
  await writeWhole(path, new TextEncoder().encode("two"));
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await writeWhole(path, "packed", { pack: createGzip() });
  expect(gunzipSync(readFileSync(path)).toString()).toBe("packed");
  expect(readdirSync(folder)).toEqual(["kept"]);
});

test("what fails on the way leaves the old file, and nothing beside it", async () => {
  await writeWhole(path, "old");
  await expect(writeWhole(path, failing())).rejects.toThrow("no more");
  await expect(writeWhole(path, failing(), { existing: "refuse" })).rejects.toMatchObject({
    code: "file-exists",
  });
  expect(readFileSync(path, "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["kept"]);
});

test("what is no content is refused, and ends no process", async () => {
  for (const none of [undefined, null, 5])
    await expect(writeWhole(join(folder, "no", "such"), none as never)).rejects.toBeInstanceOf(Error);
  expect(readdirSync(folder)).toEqual([]);
});

test("of many who make a file that must be new, one does", async () => {
  const made = await Promise.allSettled(
    ["a", "b", "c", "d"].map((text) => writeWhole(path, text, { existing: "refuse" })),
  );
  expect(made.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(readFileSync(path, "utf8")).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(["kept"]);
});

test("what a link points to is replaced, a folder is refused, and a device is written to", async () => {
  const target = join(folder, "target");
  writeFileSync(target, "old");
  symlinkSync(target, path);
  await writeWhole(path, "new");
  expect(readFileSync(target, "utf8")).toBe("new");
  await expect(writeWhole(folder, "new")).rejects.toMatchObject({ code: "not-a-file" });
  await expect(writeWhole(join(folder, "no", "such"), "new")).rejects.toMatchObject({
    code: "file-not-found",
    message: expect.stringContaining(`no folder ${join(folder, "no")} to write such to`) as string,
  });
  await expect(writeWhole(join(target, "such"), "new")).rejects.toMatchObject({
    message: expect.stringContaining(`no folder ${target}`) as string,
  });
  await writeWhole("/dev/null", "new");
  expect(statSync("/dev/null").isFile()).toBe(false);
});

describe("what killed processes left behind", () => {
  /** Of a process that is gone. */
  function leftOver(name: string): string {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const part = join(folder, name.replace("PID", String(pid)));
    closeSync(openSync(part, "wx"));
    const before = performance.timeOrigin / 1000 - 60;
    utimesSync(part, before, before);
    return part;
  }

  test("goes with the next file of that name, and nothing else does", async () => {
    leftOver("kept.PID-0123456789ab.part");
    const others = [
      leftOver("other.PID-0123456789ab.part"),
      leftOver("kept.part"),
      leftOver("kept.PID-short.part"),
      leftOver("kept.PID-0123456789ab.part.csv"),
      leftOver(`kept.${process.pid}-0123456789ab.part`),
      newPartOf(path),
    ];
    closeSync(openSync(others.at(-1) ?? "", "wx"));
    await writeWhole(path, "new");
    const there = [...others, path].map((one) => one.slice(folder.length + 1));
    expect(readdirSync(folder).toSorted()).toEqual(there.toSorted());
  });

  test("stays while it is written by a machine whose processes we do not see", async () => {
    const part = leftOver("kept.PID-0123456789ab.part");
    const later = performance.timeOrigin / 1000 + 60;
    utimesSync(part, later, later);
    await writeWhole(path, "new");
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

test("where there is a folder or a pipe nothing is advised to be removed", async () => {
  await expect(writeWhole(folder, "new", { existing: "refuse" })).rejects.toMatchObject({
    code: "not-a-file",
  });
  await writeWhole("/dev/null", "new", { existing: "refuse" });
  expect(readdirSync(folder)).toEqual([]);
});

test("what is not whole goes where a program is ended on the way", async () => {
  async function* ended() {
    yield "half of ";
    await expect.poll(() => readdirSync(folder)).toHaveLength(1);
    removeOwnParts();
    expect(readdirSync(folder)).toEqual([]);
    throw new Error("ended");
  }
  await expect(writeWhole(path, ended())).rejects.toThrow("ended");
});
