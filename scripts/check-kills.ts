// Kills processes at random moments, and looks whether what they did is whole: npm run check:kills -- --kills 300
import { parseArgs } from "node:util";
import { killKind, type Tally } from "./kills/kill-kinds.ts";
import { KINDS } from "./kills/kinds.ts";

const USAGE = `npm run check:kills -- [--kills N] [--seed N] [--only BEGINNING]...
Kinds: ${KINDS.map(({ name }) => name).join(", ")}`;

const values = given();
const kinds = KINDS.filter(({ name }) => values.only.some((beginning) => name.startsWith(beginning)));
const each = Math.ceil(Number(values.kills) / kinds.length);
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!(each > 0 && each < Infinity)) refuse("--kills is a number over 0, and --only the beginning of a kind.");

const HEAD =
  "| killed | kills | still at work | old whole | new whole | half done, lost or damaged |\n|---|---|---|---|---|---|";
console.log(HEAD);
const all: Tally[] = [];
for (const kind of kinds) {
  const tally = await killKind(kind, each, Number(values.seed));
  all.push(tally);
  console.log(rowOf(tally.kind, [tally]));
  for (const wrong of tally.wrong) console.error(wrong);
}
console.log(rowOf("**all**", all));
process.exitCode = all.some(({ wrong }) => wrong.length > 0) ? 1 : 0;

function given() {
  try {
    return parseArgs({
      options: {
        kills: { type: "string", default: "300" },
        seed: { type: "string", default: "1" },
        only: { type: "string", multiple: true, default: [""] },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(why: string): never {
  console.error(`${why}\n\n${USAGE}`);
  process.exit(2);
}

function rowOf(name: string, tallies: readonly Tally[]): string {
  const sum = (of: (tally: Tally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  const figures = [
    sum(({ kills }) => kills),
    sum(({ hits }) => hits),
    sum((tally) => tally.old),
    sum((tally) => tally.new),
    sum(({ wrong }) => wrong.length),
  ];
  return `| ${name} | ${figures.join(" | ")} |`;
}
