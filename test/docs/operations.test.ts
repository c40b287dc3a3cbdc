import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const PAGE = readFileSync(fileURLToPath(new URL("../../docs/operations.md", import.meta.url)), "utf8");
/** The units that the page shows, by the names of their files. */
const UNITS = new Map(
  [...PAGE.matchAll(/```ini\n# (\/etc\/systemd\/\S+)\n([\s\S]*?)```/g)].map(([, path, text]) => [
    basename(path!),
    text!,
  ]),
);

it("shows a unit for the service, and one with a timer for backups", () => {
  expect([...UNITS.keys()].toSorted()).toEqual([
    "moodreel-backup.service",
    "moodreel-backup.timer",
    "moodreel.service",
  ]);
});

const lacksSystemd = spawnSync("systemd-analyze", ["--version"]).error !== undefined;

describe.skipIf(lacksSystemd)("systemd", () => {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-units-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of UNITS) {
    // Where the command would lie is nothing on this machine.
    writeFileSync(join(folder, name), text.replaceAll("/usr/local/bin/moodreel", "/usr/bin/env"));
  }

  it("takes them without a word", () => {
    const paths = [...UNITS.keys()].map((name) => join(folder, name));
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", ...paths], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("rates the service as the page says", () => {
    const unit = join(folder, "moodreel.service");
    const { stdout } = spawnSync("systemd-analyze", ["security", "--offline=yes", unit], {
      encoding: "utf8",
    });
    const exposure = Number(/exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1]);
    expect(exposure).toBeLessThan(3);
    expect(PAGE).toContain("rates it");
  });
});
