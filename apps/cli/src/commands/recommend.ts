import type { RecommendAnswer } from "@moodreel/app";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { examples } from "../options/examples.ts";
import { moodArgument, withMood, type MoodWord } from "../options/mood-argument.ts";
import { addMoodRequestOptions, type MoodRequestOptions } from "../options/mood-request-options.ts";
import { headingOf } from "../terminal/heading-of.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { printJson } from "../terminal/print-json.ts";
import { askMoodreel } from "./mood-request.ts";

export function addRecommendCommand(program: Command): void {
  addMoodRequestOptions(
    program
      .command("recommend")
      .description("Recommend for a mood: a word for it, or a picture of a face.")
      .addArgument(moodArgument()),
  )
    .addHelpText(
      "after",
      examples(
        "recommend happy --count 3",
        "recommend --image photo.jpg --viewer ana --viewer ben --max-runtime 120",
      ),
    )
    .action(recommendCommand);
}

async function recommendCommand(mood: MoodWord | undefined, options: MoodRequestOptions): Promise<void> {
  const answer = await askMoodreel(withMood(mood, options), (moodreel, question) =>
    moodreel.recommend(question),
  );
  if (options.json) printJson(answer);
  else process.stdout.write(`${toText(answer, options.kind)}\n`);
  if (options.quiet !== true && !options.json)
    for (const warning of answer.warnings ?? []) printWarning(warning);
  if (answer.outcome !== "items") process.exitCode = EXIT.nothing;
}

function toText({ message, items }: RecommendAnswer, kind: Kind): string {
  const lines = items.flatMap((item, index) => [
    `${String(index + 1).padStart(3)}. ${headingOf(item, kind)}`,
    `     ${paint("dim", plain(item.reasons.join(" · ")))}`,
  ]);
  return [plain(message), ...lines].join("\n");
}
