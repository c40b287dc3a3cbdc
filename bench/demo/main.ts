// `npm run bench:demo`: what the page without a server costs until the first film, and how fast that comes.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildDemo } from "../../test/support/build-demo.ts";
import { machine } from "../machine.ts";
import { measureVisits } from "./measure-visits.ts";
import { report } from "./report.ts";

const { values } = parseArgs({ options: { visits: { type: "string", default: "15" } } });

const visits = await measureVisits(await buildDemo(), Number(values.visits));
const text = report(machine(), visits);
await writeFile(join(import.meta.dirname, "../results/demo.md"), text);
console.log(text);
