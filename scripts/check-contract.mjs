// Asks a server all that its OpenAPI document allows, and much that it does not, with schemathesis:
//
//   python3 -m venv /tmp/schemathesis && /tmp/schemathesis/bin/pip install schemathesis
//   PATH=/tmp/schemathesis/bin:$PATH npm run check:contract -- 200
//
// The number is how many examples each operation gets, 50 by default. Not part of the suite, which has a
// shorter check of the same without Python: packages/server/src/openapi/contract.test.ts.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./lib/run.mjs";

/** Not that all is taken which the schema allows: what a name may be, no schema can say. */
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_headers_conformance",
  "response_schema_conformance",
  "negative_data_rejection",
  "unsupported_method",
];
/** An address that is too long is refused before anything of it is read: with 431, which is a refusal, too. */
const CONFIG = `[checks.negative_data_rejection]
expected-statuses = ["4xx"]
`;
const [examples = "50"] = process.argv.slice(2);

const home = mkdtempSync(join(tmpdir(), "moodreel-contract-"));
const server = spawn(process.execPath, [join(ROOT, "apps/cli/bin/moodreel.mjs"), "serve", "--quiet"], {
  env: { ...process.env, HOST: "127.0.0.1", PORT: "0", MOODREEL_HOME: home },
  stdio: ["ignore", "pipe", "inherit"],
});
const [said] = await once(server.stdout, "data");
const config = join(home, "schemathesis.toml");
writeFileSync(config, CONFIG);
const tester = spawn(
  "st",
  [
    "--config-file",
    config,
    "run",
    `${String(said).trim()}/openapi.json`,
    "--max-examples",
    examples,
    "--seed",
    "4",
    "--checks",
    CHECKS.join(","),
  ],
  { cwd: home, stdio: "inherit" },
);
tester.on("error", () => console.error("Install schemathesis first: scripts/check-contract.mjs says how."));
tester.on("close", async (code) => {
  server.kill();
  await once(server, "exit");
  rmSync(home, { recursive: true, force: true });
  process.exit(code ?? 1);
});
