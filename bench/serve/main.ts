// npm run bench:serve -- [--seconds N | --minutes N] [--connections N] [--only steady,importing,uploads] [--seed N] [--root R] [--out FILE]
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { makeHome } from "./home/make-home.ts";
import { importing } from "./parts/importing.ts";
import type { Job } from "./parts/job.ts";
import { steady } from "./parts/steady.ts";
import { uploads } from "./parts/uploads.ts";
import { report } from "./report.ts";
import { PARTS, type Results } from "./results.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "20" },
    minutes: { type: "string" },
    connections: { type: "string", default: "32" },
    only: { type: "string", default: PARTS.join() },
    seed: { type: "string", default: "1" },
    // The server of another working copy, to compare with.
    root: { type: "string", default: ROOT },
    // A profile of the server's processor time goes there.
    profile: { type: "string" },
    out: { type: "string", default: join(ROOT, "bench", "results", "serve.json") },
  },
});
const seconds = values.minutes === undefined ? Number(values.seconds) : 60 * Number(values.minutes);
const connections = Number(values.connections);
const seed = Number(values.seed);
const only = new Set(values.only.split(","));
const folder = await mkdtemp(join(tmpdir(), "moodreel-bench-"));
const say = (text: string): void => console.log(text);
const before = loadavg()[0] ?? NaN;

try {
  const job: Job = {
    root: resolve(values.root),
    folder,
    made: await makeHome(folder, seed),
    connections,
    seed,
    execArgv: values.profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", resolve(values.profile)],
    say,
  };
  const results: Results = {
    ...machine(),
    seed,
    connections,
    ...(only.has("steady") ? { steady: await steady(job, seconds) } : {}),
    ...(only.has("importing") ? { importing: await importing(job) } : {}),
    ...(only.has("uploads") ? { uploads: await uploads(job) } : {}),
    load: { before, after: loadavg()[0] ?? NaN },
  };
  const out = resolve(values.out);
  const page = out.replace(/(\.json)?$/, ".md");
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(page, report(results));
  say(`\n${report(results)}\nWritten to ${out} and ${page}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
