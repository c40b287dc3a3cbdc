import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { execute } from "./support/execute.ts";

const { libraries, page, tarballs } = inject("workshop");
const tsc = join(libraries, "node_modules/.bin/tsc");

const STRICT = {
  target: "es2024",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: false,
};

/** What tsc says of a file in a project; empty when nothing is wrong. */
async function complaints(project: string, source: string, options: object): Promise<string> {
  const folder = mkdtempSync(join(project, "types-"));
  writeFileSync(join(folder, "main.ts"), source);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: ["main.ts"] }),
  );
  return (await execute(tsc, ["-p", folder], { cwd: folder })).stdout;
}

it.each(["nodenext", "bundler"])("checks every library in full with %s resolution", async (resolution) => {
  const source = Object.keys(tarballs)
    .filter((name) => name.startsWith("@"))
    .map((name, index) => `import * as library${index} from "${name}";\nvoid library${index};\n`)
    .join("");
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  const types = { types: ["node"], typeRoots: [join(libraries, "node_modules/@types")] };
  expect(
    await complaints(libraries, source, {
      ...types,
      module,
      moduleResolution: resolution,
      lib: ["es2024", "dom"],
    }),
  ).toBe("");
});

const IN_PAGE = `
import { moodOfScores, type Mood } from "@moodreel/core";
import { createFaceReader, type FaceReader, type Reading } from "@moodreel/vision";

const reader: FaceReader = await createFaceReader();
const { outcome, faces } = await reader.read(document.createElement("video"));
const face: Reading | undefined = faces[0];
export const mood: Mood | null = outcome === "ok" && face ? moodOfScores(face.scores, 0) : null;
// @ts-expect-error: a number is no picture
await reader.read(1);
`;

it("gives a page its types without those of Node", async () => {
  const options = { module: "esnext", moduleResolution: "bundler", lib: ["es2024", "dom"], types: [] };
  expect(await complaints(page, IN_PAGE, options)).toBe("");
});

it("gives a program in Node its types without those of the DOM", async () => {
  const source = IN_PAGE.replace('document.createElement("video")', '"photo.jpg"');
  const types = { types: ["node"], typeRoots: [join(libraries, "node_modules/@types")] };
  expect(await complaints(page, source, { ...types, module: "nodenext", lib: ["es2024"] })).toBe("");
});
