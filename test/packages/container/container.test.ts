import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "../../../scripts/pack/command.ts";
import { packAll } from "../../../scripts/pack/pack-all.ts";
import { ROOT, TARBALLS } from "../../../scripts/pack/workspace.ts";
import { serving, type Serving } from "../support/serving.ts";
import { makeBase } from "./base-tree.ts";
import { buildTree, runIn, type Image } from "./build-tree.ts";

/** In a clean Debian by chroot: it needs neither a builder of containers nor an image from a registry. */
const work = mkdtempSync(join(tmpdir(), "moodreel-container-"));
let image: Image;

beforeAll(async () => {
  await packAll(TARBALLS);
  await makeBase(join(work, "base"));
  image = await buildTree(readFileSync(join(ROOT, "Containerfile"), "utf8"), join(work, "base"), work);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

function start(): Promise<Serving> {
  const [program, ...args] = runIn(image, image.command, { PORT: "0" });
  return serving(program!, args, { cwd: "/" }, /http:\/\/0\.0\.0\.0:\d+/);
}

it("says that it runs as nobody special, with its data in one volume", () => {
  expect(image.user).toBe("node");
  expect(image.volumes).toEqual([image.env["MOODREEL_HOME"]]);
  expect(statSync(join(image.tree, "data")).uid).toBe(1000);
});

it("asks for a token, which its log never shows and its volume keeps", async () => {
  const first = await start();
  const token = readFileSync(join(image.tree, "data", "token"), "utf8").trim();
  const origin = first.origin.replace("0.0.0.0", "127.0.0.1");
  const ask = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(`${origin}/api/v1/catalogs`, { headers })).status;
  expect(await ask({})).toBe(401);
  expect(await ask({ authorization: `Bearer ${token}` })).toBe(200);
  const output = first.output();
  await first.stop();
  expect(output).toContain("Moodreel is ready");
  expect(output).toContain("/data/token");
  expect(output).not.toContain(token);
});

it("is well by its own health check, shows the page, and writes nothing outside its volume", async () => {
  const running = await start();
  try {
    const { port, origin } = new URL(running.origin.replace("0.0.0.0", "127.0.0.1"));
    const [program, ...args] = runIn(image, image.healthCheck, { PORT: port });
    await command(program!, args, { cwd: "/" });
    expect(await (await fetch(origin)).text()).toContain("<title>Moodreel");
  } finally {
    await running.stop();
  }
  const outside = [
    "-uid",
    "1000",
    "-not",
    "-path",
    "*/data*",
    "-not",
    "-path",
    "*/home/node*",
    "-not",
    "-path",
    "*/proc/*",
  ];
  expect(await command("find", [image.tree, "-type", "f", ...outside], { cwd: "/" })).toBe("");
  expect(existsSync(join(image.tree, "data/token"))).toBe(true);
});

it("is ill by its own health check when nothing answers", async () => {
  const [program, ...args] = runIn(image, image.healthCheck, { PORT: "1" });
  await expect(command(program!, args, { cwd: "/" })).rejects.toThrow("ended with 1");
});
