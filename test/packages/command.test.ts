import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { launchChromium } from "../browser/support/chromium.ts";
import { faces } from "../browser/support/faces.ts";
import { openWatched } from "./support/chromium-page.ts";
import { developersBlock } from "./support/developers-page.ts";
import { succeed, type ExecuteOptions } from "./support/execute.ts";
import { serving } from "./support/serving.ts";

const { command, nodes } = inject("workshop");

/** A home and a cache of its own, as on a new machine, and a free port. */
function newcomer(node: string): ExecuteOptions & { readonly cwd: string } {
  const cwd = mkdtempSync(join(command, "newcomer-"));
  const env = { MOODREEL_HOME: join(cwd, "home"), XDG_CACHE_HOME: join(cwd, "cache"), PORT: "0" };
  return { cwd, node, env };
}

describe.each(Object.entries(nodes))("the installed command on Node %s", (_version, node) => {
  it("serves the page, without a word that was not asked for", async () => {
    const server = await serving("sh", ["-euc", developersBlock("sh", "serve")], newcomer(node));
    const browser = await launchChromium();
    try {
      const { page, foreign, faults } = await openWatched(browser, server.origin);
      await page
        .getByRole("button", { name: /cheerful/i })
        .first()
        .waitFor();
      expect(foreign).toEqual([]);
      expect(faults).toEqual([]);
      expect(server.output()).toMatch(/^Moodreel is ready at /);
      expect(server.output()).not.toMatch(/warning/i);
    } finally {
      await browser.close();
      await server.stop();
    }
  });

  it("starts again in the home that its first start made", async () => {
    const options = newcomer(node);
    const first = await serving("sh", ["-euc", developersBlock("sh", "serve")], options);
    await first.stop();
    const again = await serving("sh", ["-euc", developersBlock("sh", "serve")], options);
    await again.stop();
    // A figure to look at, not to fail by: a busy machine is slow, not wrong.
    console.log(`ready after ${Math.round(first.readyAfter)} ms, then ${Math.round(again.readyAfter)} ms`);
    expect(again.output()).toMatch(/^Moodreel is ready at /);
  });

  it("answers over REST as the page for developers says", async () => {
    const server = await serving("sh", ["-euc", developersBlock("sh", "serve")], newcomer(node));
    try {
      const ask = developersBlock("sh", "rest").replace("http://127.0.0.1:7788", server.origin);
      const { stdout } = await succeed("sh", ["-euc", ask], newcomer(node));
      expect(JSON.parse(stdout)).toMatchObject({ outcome: "items", items: { length: 3 } });
    } finally {
      await server.stop();
    }
  });

  it("answers an assistant", async () => {
    const params = {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "t", version: "1" },
    };
    const hello = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
    const { stdout, stderr } = await succeed(
      "sh",
      ["-c", `echo '${hello}' | npx moodreel mcp`],
      newcomer(node),
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: 1, result: { serverInfo: { name: "moodreel" } } });
    expect(stderr).toBe("");
  });

  it("reads a photo on WebAssembly", async () => {
    const options = newcomer(node);
    await faces(options.cwd, { smiling: "photo.jpg" });
    const { stdout, stderr } = await succeed("npx", ["moodreel", "read", "photo.jpg", "--json"], options);
    expect(JSON.parse(stdout)).toMatchObject({ faces: [{ dominant: "happy" }] });
    expect(stderr).toBe("");
  });
});
