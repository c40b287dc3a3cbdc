// Fits on a made-up file of 20 million ratings and recommends on a catalogue of 100 thousand items.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { machine } from "../machine.ts";
import { writeMovieLens } from "../recommend/generate/write-movie-lens.ts";
import { scaleReport, type ScaleResults } from "./report.ts";

const RESULTS = resolve(import.meta.dirname, "..", "results");

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "100000" },
    items: { type: "string", default: "30000" },
    ratings: { type: "string", default: "20000000" },
    seed: { type: "string", default: "1" },
    threads: { type: "string", default: "2" },
    out: { type: "string", default: join(RESULTS, "recommend-scale.json") },
  },
});
const seed = Number(values.seed);
const folder = await mkdtemp(join(tmpdir(), "moodreel-scale-"));
try {
  const many = join(folder, "many");
  const wide = join(folder, "wide");
  console.log("Making up ratings …");
  await writeMovieLens(many, {
    people: Number(values.people),
    items: Number(values.items),
    ratings: Number(values.ratings),
    seed,
  });
  await writeMovieLens(wide, { people: 20_000, items: 110_000, ratings: 2_000_000, seed });
  const run = async <Key extends keyof ScaleResults>(
    script: string,
    data: string,
  ): Promise<ScaleResults[Key]> => {
    console.log(`${script} …`);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, script), data, values.seed, values.threads],
      { maxBuffer: 1 << 24 },
    );
    console.log(stdout.trim());
    return JSON.parse(stdout) as ScaleResults[Key];
  };
  const whole: ScaleResults = {
    ...machine(),
    seed,
    threads: Number(values.threads),
    model: await run<"model">("run-model.ts", join(many, "ratings.csv")),
    parts: await run<"parts">("run-parts.ts", join(many, "ratings.csv")),
    wide: await run<"wide">("run-wide.ts", wide),
  };
  const out = resolve(values.out);
  const page = out.replace(/(\.json)?$/, ".md");
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(whole, null, 2)}\n`);
  await writeFile(page, scaleReport(whole));
  console.log(`\n${scaleReport(whole)}\nWritten to ${out} and ${page}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
