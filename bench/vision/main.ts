import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { material } from "./material.ts";
import { measureInBrowser } from "./measure-in-browser.ts";
import { measureOnNode } from "./measure-on-node.ts";
import { report } from "./report.ts";

// npm run bench:vision -- [--node] [--quick] [--seed N] [--out FOLDER]

const { values } = parseArgs({
  options: {
    node: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: fileURLToPath(new URL("../results", import.meta.url)) },
  },
});

const seed = Number(values.seed);
const pictures = await material();
if (pictures.crops.length === 0) console.log("No FER+ beside the repository: no accuracy on crops.");
if (pictures.portraits.length === 0)
  console.log("No London set beside the repository: no accuracy on photos.");
const run = { seed, quick: values.quick, say: (text: string) => console.log(text) };
const temporary = await mkdtemp(join(tmpdir(), "moodreel-bench-"));
try {
  const results = values.node
    ? { node: await measureOnNode(pictures, run) }
    : { browser: await measureInBrowser(pictures, run, temporary) };
  const file = join(values.out, values.node ? "vision-node" : "vision");
  const whole = { ...machine(), seed, quick: values.quick, ...results };
  await writeFile(`${file}.json`, `${JSON.stringify(whole, null, 2)}\n`);
  const text = report(whole);
  await writeFile(`${file}.md`, text);
  console.log(`\n${text}`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
