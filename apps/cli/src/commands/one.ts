import type { Command } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { moodArgument, withMood, type MoodWord } from "../options/mood-argument.ts";
import { addMoodRequestOptions, type MoodRequestOptions } from "../options/mood-request-options.ts";
import { headingOf } from "../terminal/heading-of.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { askMoodreel } from "./mood-request.ts";

interface OneOptions extends Omit<MoodRequestOptions, "count"> {
  readonly not?: readonly string[];
}

export function addOneCommand(program: Command): void {
  addMoodRequestOptions(
    program
      .command("one")
      .description("Name the single best for a mood; with --not the next best.")
      .addArgument(moodArgument()),
    "one",
  )
    .option("--not <id>", "without this one, which was refused, by its id; repeatable", collect)
    .addHelpText("after", examples("one happy", "one happy --not tt0080339"))
    .action(oneCommand);
}

async function oneCommand(mood: MoodWord | undefined, { not = [], ...options }: OneOptions): Promise<void> {
  const answer = await askMoodreel({ ...withMood(mood, options), count: 1 }, (moodreel, asked) => {
    const { count: _count, seed: _seed, diversity: _diversity, variety: _variety, ...question } = asked;
    return moodreel.one({ ...question, refused: not });
  });
  if (options.json) printJson(answer);
  else {
    const [item] = answer.items;
    const text =
      item === undefined
        ? plain(answer.message)
        : [
            headingOf(item, options.kind),
            paint("dim", plain(item.reasons.join(" · "))),
            ...(options.quiet === true ? [] : [paint("dim", `Another one: --not ${plain(item.id)}`)]),
          ].join("\n");
    process.stdout.write(`${text}\n`);
  }
  if (options.quiet !== true && !options.json)
    for (const warning of answer.warnings ?? []) printWarning(warning);
  if (answer.outcome !== "items") process.exitCode = EXIT.nothing;
}
