import { EMOTIONS, type Intent, type Kind, type PolicyTable } from "@moodreel/core";
import { isEmotion } from "@moodreel/core/emotion";
import { isKnownGenre } from "@moodreel/core/genre";
import type { WeightedGenre } from "@moodreel/core/policy";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { intentOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { printJson } from "../terminal/print-json.ts";
import { UsageError } from "../errors/usage-error.ts";

interface PolicyOptions {
  readonly kind: Kind;
  readonly intent: Intent;
  readonly set?: readonly string[];
  readonly reset?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addPolicyCommand(program: Command): void {
  program
    .command("policy")
    .description("Show or change which genres each emotion leads to.")
    .addOption(kindOption())
    .addOption(intentOption())
    .option(
      "--set <emotion=genres>",
      'such as happy=Comedy,Musical:0.5; nothing after "=" leaves it unmapped; repeatable',
      collect,
    )
    .option("--reset", "go back to the default table of the kind, for both intents")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples("policy", "policy --set happy=Comedy,Musical:0.5 --intent lift"))
    .action(policyCommand);
}

async function policyCommand({
  kind,
  intent,
  set = [],
  reset = false,
  json = false,
  quiet = false,
}: PolicyOptions): Promise<void> {
  if (reset && set.length > 0) throw new UsageError("Give --set or --reset, not both.");
  const rows = Object.fromEntries(set.map(parseRow));
  const answer = await withMoodreel(
    async (moodreel) => {
      if (reset) return moodreel.setPolicy(kind, null);
      const before = await moodreel.policy(kind);
      if (set.length === 0) return before;
      const { policy } = before;
      return moodreel.setPolicy(kind, { ...policy, [intent]: { ...policy[intent], ...rows } });
    },
    { catalogs: false },
  );
  const odd = Object.values(rows).flatMap((row) => row.filter(({ genre }) => !isKnownGenre(genre)));
  if (!quiet) for (const { genre } of odd) printWarning(unknownGenre(genre));
  if (json) printJson(answer);
  else process.stdout.write(`${paint("bold", `${kind}, ${intent}`)}\n${toText(answer.policy[intent])}\n`);
}

function unknownGenre(genre: string): string {
  return `${genre} is no genre that is known: only items whose catalogue calls it so are found. Check the spelling.`;
}

function parseRow(text: string): [string, readonly WeightedGenre[]] {
  const split = text.indexOf("=");
  const emotion = text.slice(0, Math.max(0, split)).trim().toLowerCase();
  if (!isEmotion(emotion)) {
    throw new UsageError(`"${text}": write emotion=genre,genre with one of ${EMOTIONS.join(", ")}.`);
  }
  const genres = text
    .slice(split + 1)
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return [emotion, genres.map(parseGenre)];
}

function parseGenre(text: string): WeightedGenre {
  const [, genre = text, number = "1"] = /^(.*):([^:]*)$/.exec(text) ?? [];
  const weight = Number(number);
  if (genre.trim() === "" || !(weight > 0 && weight <= 1)) {
    throw new UsageError(`"${text}": write genre or genre:weight, with a weight over 0 and at most 1.`);
  }
  return { genre: genre.trim(), weight };
}

function toText(table: PolicyTable): string {
  return EMOTIONS.map((emotion) => {
    const row = table[emotion] ?? [];
    const genres = row
      .map(({ genre, weight }) => (weight === 1 ? plain(genre) : `${plain(genre)} (${weight})`))
      .join(", ");
    return `  ${emotion.padEnd(9)} ${row.length === 0 ? paint("yellow", "unmapped") : genres}`;
  }).join("\n");
}
