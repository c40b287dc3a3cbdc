// Everything that can be said about the code without running it.
import { run } from "./lib/run.mjs";

const CHECKS = [
  ["types", "tsc", ["-p", "."]],
  ["types of core, which has no DOM and no Node", "tsc", ["-p", "packages/core"]],
  ["types of the web app", "tsc", ["-p", "apps/web"]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["format", "oxfmt", ["--check"]],
  [
    "cycles",
    "dpdm",
    [
      "--exit-code",
      "circular:1",
      "--no-tree",
      "--no-warning",
      "--no-progress",
      "--transform",
      "packages/*/src/**/*.ts",
      "apps/*/src/**/*.{ts,tsx}",
    ],
  ],
  ["dead code", "knip", []],
];

let failed = 0;
for (const [name, command, args] of CHECKS) {
  const code = await run(command, args);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
