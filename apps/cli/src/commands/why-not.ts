import type { Command } from "commander";
import { EXIT } from "../errors/exit-codes.ts";
import { notMeant } from "../terminal/not-meant.ts";
import { plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { examples } from "../options/examples.ts";
import { moodArgument, withMood, type MoodWord } from "../options/mood-argument.ts";
import { addMoodRequestOptions, type MoodRequestOptions } from "../options/mood-request-options.ts";
import { askMoodreel } from "./mood-request.ts";

export function addWhyNotCommand(program: Command): void {
  addMoodRequestOptions(
    program
      .command("why-not")
      .description("Say why an item is not on the list that `recommend` gives for the same options.")
      .argument("<title>", "an id, or words of a title")
      .addArgument(moodArgument()),
  )
    .addHelpText("after", examples('why-not "The Godfather" happy'))
    .action(whyNotCommand);
}

async function whyNotCommand(
  title: string,
  mood: MoodWord | undefined,
  options: MoodRequestOptions,
): Promise<void> {
  const asked = withMood(mood, options);
  const answer = await askMoodreel(asked, (moodreel, question) => moodreel.whyNot(question, title));
  if (options.json) printJson(answer);
  else {
    const meant = notMeant(answer.others);
    process.stdout.write(`${plain(answer.message)}\n`);
    if (meant !== null && options.quiet !== true) process.stdout.write(`${meant}\n`);
  }
  if (answer.why === "no-list") process.exitCode = EXIT.nothing;
}
