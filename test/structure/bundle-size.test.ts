import { join } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");
const ENTRY = "\0entry";

it("lets a page that imports one function of core carry that function alone", async () => {
  const code = await bundled(
    'import { moodOfScores } from "@moodreel/core"; globalThis.used = moodOfScores;',
  );
  expect(code).toContain("unsure");
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(500);
});

/** What a production build makes of a module's text. */
async function bundled(text: string): Promise<string> {
  const result = await build({
    root: TOP,
    configFile: false,
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? text : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: "entry" }, modulePreload: false },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    readonly output: readonly { readonly type: string; readonly code?: string }[];
  };
  return output.map(({ code }) => code ?? "").join("\n");
}
