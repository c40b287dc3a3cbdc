import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCli } from "../support/run-cli.ts";
import { sharedFile } from "../support/shared-data.ts";

const VARIANTS = sharedFile("import-samples/csv-variants");
const home = mkdtempSync(join(tmpdir(), "moodreel-cli-"));
afterAll(() => rmSync(home, { recursive: true }));

test.for(readdirSync(VARIANTS).filter((file) => !/empty|header_only/.test(file)))(
  "recommends dramas out of %s",
  async (file) => {
    const args = ["recommend", "--json", "--emotion", "neutral", "--catalog", join(VARIANTS, file)];
    const { code, stdout } = await runCli(home, args);
    expect(code).toBe(0);
    const { items } = JSON.parse(stdout) as {
      readonly items: readonly { readonly genres: readonly string[] }[];
    };
    expect(items.length).toBeGreaterThan(0);
    for (const { genres } of items) expect(genres).toContain("Drama");
  },
);
