// Everything that can be said about the code without running it.
import { run } from "./lib/run.mjs";

const CHECKS = [
  { name: "types", command: "tsc", args: ["-p", "."] },
  { name: "types of core, which has no DOM and no Node", command: "tsc", args: ["-p", "packages/core"] },
  { name: "types of the web app", command: "tsc", args: ["-p", "apps/web"] },
  { name: "lint", command: "oxlint", args: ["--type-aware", "--deny-warnings"] },
  { name: "format", command: "oxfmt", args: ["--check"] },
  {
    name: "cycles",
    command: "dpdm",
    args: [
      "--exit-code",
      "circular:1",
      "--no-tree",
      "--no-warning",
      "--no-progress",
      "packages/*/src/**/*.ts",
      "apps/*/src/**/*.{ts,tsx}",
    ],
  },
  { name: "messages of the page", command: "node", args: ["apps/web/messages/check.ts"] },
  { name: "dead code", command: "knip", args: [] },
];

let failed = 0;
for (const { name, command, args } of CHECKS) {
  const code = await run(command, args);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
