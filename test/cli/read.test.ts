import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../support/run-cli.ts";

interface Line {
  readonly file: string;
  readonly outcome: string;
  readonly message?: string;
  readonly faces: readonly {
    readonly dominant: string;
    readonly unsure: string | null;
    readonly scores: Readonly<Record<string, number>>;
    readonly keypoints: readonly unknown[];
  }[];
}

/** Pictures of faces that come with a devDependency. */
const SAMPLES = join(
  dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json")),
  "demo",
);

let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "moodreel-read-"));
});

afterAll(() => rmSync(home, { recursive: true }));

async function read(files: readonly string[], ...options: string[]) {
  const { code, stdout } = await runCli(home, ["read", "--json", ...options, ...files]);
  const lines: Line[] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, lines };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

describe("moodreel read", () => {
  it("finds faces, gives scores that sum to 1, and names the largest", async () => {
    const { code, lines } = await read(filesIn(SAMPLES).filter((file) => /sample\d\.jpg$/.test(file)));
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(2);
    for (const { outcome, faces } of lines) {
      expect(outcome).toBe(faces.some(({ unsure }) => unsure === null) ? "ok" : "unsure");
      for (const { scores, dominant, keypoints } of faces) {
        const values = Object.values(scores);
        expect(values).toHaveLength(8);
        expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
        expect(scores[dominant]).toBe(Math.max(...values));
        expect(keypoints).toHaveLength(6);
      }
    }
  });

  it("reads a face crop without detection", async () => {
    const sample = join(SAMPLES, "sample1.jpg");
    const { lines } = await read([sample], "--face-crop");
    expect(lines[0]?.faces).toMatchObject([{ keypoints: [] }]);
  });

  it("says what is wrong with a file and goes on", async () => {
    const html = join(home, "page.png");
    const empty = join(home, "empty.jpg");
    writeFileSync(html, "<html></html>");
    writeFileSync(empty, "");
    const sample = join(SAMPLES, "sample1.jpg");
    const { code, lines } = await read([html, empty, join(home, "none.jpg"), home, sample]);
    expect(code).toBe(1);
    expect(lines.map(({ outcome }) => outcome)).toEqual([
      "unreadable",
      "unreadable",
      "unreadable",
      "unreadable",
      "ok",
    ]);
    for (const { outcome, message } of lines) expect(message === undefined).toBe(outcome === "ok");
  });

  it("recommends comedies for a picture that looks happy, and has an outcome for one without a face", async () => {
    const smile = join(home, "smile.png");
    await sharp(join(SAMPLES, "sample6.jpg"))
      .extract({ left: 540, top: 260, width: 480, height: 480 })
      .toFile(smile);
    const { stdout } = await runCli(home, ["recommend", "--json", "--image", smile]);
    const { mood, items } = JSON.parse(stdout);
    expect(mood.dominant).toBe("happy");
    expect(items.length).toBeGreaterThan(0);
    for (const { genres } of items) expect(genres).toContain("Comedy");
    const nobody = join(home, "nobody.png");
    await sharp({ create: { width: 320, height: 240, channels: 3, background: "teal" } }).toFile(nobody);
    const { code, stdout: text } = await runCli(home, ["recommend", "--json", "--image", nobody]);
    expect(code).toBe(4);
    expect(JSON.parse(text)).toMatchObject({ outcome: "no-face", items: [] });
  });
});
