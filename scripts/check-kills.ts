// Kills processes at random moments, and looks whether what they did is whole: npm run check:kills -- --kills 300
import { parseArgs } from "node:util";
import { killKind, type Tally } from "./kills/kill-kinds.ts";
import { KINDS } from "./kills/kinds.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    only: { type: "string", multiple: true, default: [""] },
  },
});
const kinds = KINDS.filter(({ name }) => values.only.some((beginning) => name.startsWith(beginning)));
const each = Math.ceil(Number(values.kills) / kinds.length);
if (!(each > 0)) throw new Error("Give a number of kills, and the beginning of a kind's name if any.");

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
