import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { afterAll, expect, it } from "vitest";
import { spawnCli } from "../support/spawn-cli.ts";

const home = mkdtempSync(join(tmpdir(), "moodreel-read-"));
afterAll(() => rmSync(home, { recursive: true }));

it("reads many files in the memory of a few", async () => {
  const [few, many] = [await memoryFor(20), await memoryFor(620)];
  // Each is a megabyte as a frame, so to keep 600 more would be 600 MB more.
  expect(many - few).toBeLessThan(300_000);
});

/** Kilobytes that the process had in memory at most while it read so many pictures. */
async function memoryFor(count: number): Promise<number> {
  const folder = mkdtempSync(join(home, "many-"));
  const picture = await sharp({ create: { width: 512, height: 512, channels: 3, background: "grey" } })
    .png()
    .toBuffer();
  // Long names: as a command line they are longer than what made ONNX Runtime's reports crash.
  const files = Array.from({ length: count }, (_, i) => join(folder, `${"picture-".repeat(20)}${i}.png`));
  for (const file of files) writeFileSync(file, picture);
  const report = join(folder, "report.mjs");
  writeFileSync(report, `process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS));`);
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(report).href}` };
  const { code, stdout, stderr } = await spawnCli(home, ["read", "--json", "--face-crop", ...files], env);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(count);
  return Number(/peak (\d+)/.exec(stderr)?.[1]);
}
