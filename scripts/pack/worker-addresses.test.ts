import { expect, it } from "vitest";
import { withCompiledImports, withCompiledWorkers } from "./worker-addresses.ts";

const source = `
new Worker(new URL("./face-reader.worker.ts", import.meta.url), { type: "module" });
new Worker(
  new URL(
    "pool.worker.ts",
    import.meta.url,
  ),
);
load(new URL("../../models/expression.onnx", import.meta.url));
`.replace(",\n  ),", "),");

it("addresses compiled modules in place, so that source maps stay right", () => {
  const compiled = withCompiledWorkers(source);
  expect(compiled).toContain('new URL("./face-reader.worker.js", import.meta.url)');
  expect(compiled).toContain("expression.onnx");
  expect(compiled).toHaveLength(source.length);
});

it("names compiled modules in declarations", () => {
  expect(withCompiledImports('export { a } from "./a.ts";\ntype B = import("../b.ts").B;')).toBe(
    'export { a } from "./a.js";\ntype B = import("../b.js").B;',
  );
});
