import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { sharedFile } from "../support/shared-data.ts";

interface Line {
  readonly outcome: string;
  readonly faces: readonly { readonly dominant: string }[];
}

const london = sharedFile("faces/london");
const hard = sharedFile("faces/hard");
const home = mkdtempSync(join(tmpdir(), "moodreel-read-"));
afterAll(() => rmSync(home, { recursive: true }));

async function read(folder: string): Promise<readonly Line[]> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const { stdout } = await runCli(home, ["read", "--json", ...files]);
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("moodreel read, on the faces beside the repo", () => {
  it("finds all 100 London faces, at least 43 of 50 smiles and 47 of 50 neutral faces", async () => {
    const count = async (label: string, emotion: string): Promise<number> => {
      const lines = await read(join(london, label));
      expect(lines).toHaveLength(50);
      expect(lines.every(({ faces }) => faces.length === 1)).toBe(true);
      return lines.filter(({ faces }) => faces[0]?.dominant === emotion).length;
    };
    expect(await count("smiling", "happy")).toBeGreaterThanOrEqual(43);
    expect(await count("neutral", "neutral")).toBeGreaterThanOrEqual(47);
  });

  it("finds no face where there is none, and calls damaged files unreadable", async () => {
    const outcomes = async (folder: string): Promise<Set<string>> =>
      new Set((await read(join(hard, folder))).map(({ outcome }) => outcome));
    expect(await outcomes("no_face")).toEqual(new Set(["no-face"]));
    expect(await outcomes("corrupt")).toEqual(new Set(["unreadable"]));
    expect(await outcomes("formats")).toEqual(new Set(["ok", "no-face"]));
  });
});
