import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../browser/support/chromium.ts";
import { faces } from "../browser/support/faces.ts";
import { serveFolders } from "../support/serve-folders.ts";
import { openWatched } from "./support/chromium-page.ts";
import { developersBlock } from "./support/developers-page.ts";
import { succeed } from "./support/execute.ts";
import { serving, type Serving } from "./support/serving.ts";

const { libraries } = inject("workshop");
const bin = (name: string): string => join(libraries, "node_modules/.bin", name);

let browser: Browser;
let smiling: string;

beforeAll(async () => {
  browser = await launchChromium();
  ({ smiling } = await faces(mkdtempSync(join(libraries, "faces-"))));
});

afterAll(async () => {
  await browser?.close();
});

/** The site of docs/developers.md, with what a bundler wants beside it. */
function site(name: "vite" | "webpack" | "next"): string {
  const folder = join(libraries, name);
  mkdirSync(folder, { recursive: true });
  cpSync(fileURLToPath(new URL(`apps/${name}`, import.meta.url)), folder, { recursive: true });
  if (name === "next") writeFileSync(join(folder, "app/page.jsx"), developersBlock("jsx", "next"));
  else {
    writeFileSync(join(folder, "index.html"), developersBlock("html", "page"));
    writeFileSync(join(folder, "main.js"), developersBlock("js", "page"));
  }
  return folder;
}

/** Chooses a picture in the page as a person does; what the page says then. */
async function lookAt({ origin }: Pick<Serving, "origin">): Promise<readonly string[]> {
  const { page, foreign, paths, faults } = await openWatched(browser, origin);
  // Chosen again where nothing came of it: a page that is developed loads itself once more when its packages are ready.
  const chosen = async (): Promise<string | null> => {
    await page.locator("input:enabled").waitFor();
    if ((await page.textContent("output")) === "") await page.setInputFiles("input", smiling);
    return page.textContent("output");
  };
  await expect.poll(chosen, { interval: 1000, timeout: 100_000 }).toBe("looks happy");
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
  return paths;
}

/** Names of WebAssembly files under a folder, without hashes. */
function wasmIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".wasm"))
    .map((file) => file.replace(/^.*[\\/]/, ""));
}

/** Each of a build's WebAssembly files is one that its scripts ask for: a small runtime, or the whole one in need. */
function expectNoIdleWasm(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  const wasm = wasmIn(folder);
  expect(wasm.length).toBeGreaterThan(0);
  expect(wasm.length).toBeLessThanOrEqual(2);
  for (const name of wasm) {
    expect(scripts.some((script) => script.includes(name))).toBe(true);
    expect(name).not.toMatch(/asyncify|jsep|webgpu/);
  }
}

describe("a page of Vite", () => {
  it("reads a face while it is developed", async () => {
    const vite = await serving(bin("vite"), ["--port", "0", "--host", "127.0.0.1"], { cwd: site("vite") });
    try {
      await lookAt(vite);
    } finally {
      await vite.stop();
    }
  });

  it("reads a face once it is built, without a file that nothing asks for", async () => {
    const folder = site("vite");
    await succeed(bin("vite"), ["build", "--target", "esnext"], { cwd: folder });
    const server = await serveFolders({ "/": join(folder, "dist") });
    try {
      const paths = await lookAt(server);
      // The small runtime is enough: the whole one is there for a page that needs it, and is not fetched.
      expect(paths.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
    } finally {
      await server.close();
    }
    expectNoIdleWasm(join(folder, "dist"));
  });
});

describe("a page of webpack", () => {
  it("reads a face, without a file that nothing asks for", async () => {
    const folder = site("webpack");
    await succeed("node", ["build.mjs"], { cwd: folder });
    cpSync(join(folder, "index.html"), join(folder, "dist/index.html"));
    const server = await serveFolders({ "/": join(folder, "dist") });
    try {
      await lookAt(server);
    } finally {
      await server.close();
    }
    expectNoIdleWasm(join(folder, "dist"));
  });
});

describe("a page of Next.js", () => {
  it("reads a face once it is built", async () => {
    const folder = site("next");
    await succeed(bin("next"), ["build"], { cwd: folder });
    const next = await serving(bin("next"), ["start", "--port", "0", "--hostname", "127.0.0.1"], {
      cwd: folder,
    });
    try {
      await lookAt(next);
    } finally {
      await next.stop();
    }
    expectNoIdleWasm(join(folder, ".next/static"));
  });
});

describe("a page that imports one function", () => {
  it("carries at most 1 kB of it", async () => {
    const folder = join(libraries, "one-function");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "main.js"),
      'import { moodOfScores } from "@moodreel/core";\nglobalThis.mood = moodOfScores;\n',
    );
    const config = `export default { logLevel: "warn", build: { modulePreload: false, rolldownOptions: { input: "main.js" } } };`;
    writeFileSync(join(folder, "vite.config.mjs"), config);
    await succeed(bin("vite"), ["build"], { cwd: folder });
    const [script] = readdirSync(join(folder, "dist/assets"));
    const { length } = readFileSync(join(folder, "dist/assets", script!));
    // Goal: 500 bytes.
    expect(length).toBeLessThanOrEqual(1000);
  });
});
