import { expect, it } from "vitest";
import { nodeTooOld } from "../../apps/cli/src/installed/node-too-old.ts";
import { publishedManifest, sourcesOf, type SourceManifest } from "./manifest.ts";

const source: SourceManifest = {
  name: "@moodreel/example",
  version: "0.1.0",
  license: "MIT",
  type: "module",
  files: ["models", "src"],
  imports: { "#platform": { node: "./src/node.ts", default: "./src/page.ts" } },
  exports: {
    ".": { node: "./src/node/index.ts", default: "./src/web/index.ts" },
    "./models/*": "./models/*",
  },
  dependencies: { "@moodreel/core": "0.1.0", zod: "4.6.7", "onnxruntime-web": "1.30.0", sharp: ">=0.33" },
};

it("publishes compiled files with types first, under the same conditions", () => {
  expect(publishedManifest(source)).toMatchObject({
    exports: {
      ".": {
        node: { types: "./dist/node/index.d.ts", default: "./dist/node/index.js" },
        default: { types: "./dist/web/index.d.ts", default: "./dist/web/index.js" },
      },
      "./models/*": "./models/*",
    },
    imports: { "#platform": { node: "./dist/node.js", default: "./dist/page.js" } },
    files: ["models", "dist", "NOTICE"],
  });
  const { exports } = publishedManifest(source) as { exports: { ".": { node: object } } };
  expect(Object.keys(exports["."].node)).toEqual(["types", "default"]);
});

it("gives ranges for what may be newer, and the very version of what must match", () => {
  expect(publishedManifest(source)["dependencies"]).toEqual({
    "@moodreel/core": "^0.1.0",
    zod: "^4.6.7",
    "onnxruntime-web": "1.30.0",
    sharp: ">=0.33",
  });
});

it("promises a bundler no side effects, unless the package says which files have some", () => {
  expect(publishedManifest(source)["sideEffects"]).toBe(false);
  expect(publishedManifest({ ...source, sideEffects: ["./dist/x.js"] })["sideEffects"]).toEqual([
    "./dist/x.js",
  ]);
});

it("lets publishConfig replace what only holds in the repository", () => {
  const published = publishedManifest({
    ...source,
    bin: { example: "bin/example.mjs" },
    publishConfig: { bin: { example: "dist/bin.js" } },
  });
  expect(published["bin"]).toEqual({ example: "dist/bin.js" });
  expect(published).not.toHaveProperty("publishConfig");
});

it("finds every source that exports and imports name", () => {
  expect(sourcesOf(source.exports)).toEqual(["./src/node/index.ts", "./src/web/index.ts"]);
  expect(sourcesOf(source.imports)).toEqual(["./src/node.ts", "./src/page.ts"]);
});

it("asks for the Node that the installed command asks for", () => {
  const { engines } = publishedManifest(source) as { engines: { node: string } };
  expect(nodeTooOld("v1.0.0")).toContain(`Node ${engines.node.replace(">=", "")} or newer`);
});
