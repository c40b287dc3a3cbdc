import { Argument, type Command } from "commander";
import { FILES, SHELL_SCRIPTS, SHELLS, type Shell } from "../completion/shell-scripts.ts";
import { examples } from "../options/examples.ts";

export function addCompletionCommands(program: Command): void {
  program
    .command("completion")
    .description("Print a script that completes commands, options and names in a shell.")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText(
      "after",
      `
To have it in every new shell:
  bash  echo 'source <(moodreel completion bash)' >> ~/.bashrc
  zsh   echo 'source <(moodreel completion zsh)' >> ~/.zshrc
  fish  moodreel completion fish > ~/.config/fish/completions/moodreel.fish`,
    )
    .addHelpText("after", examples("completion bash"))
    .action((shell: Shell) => void process.stdout.write(SHELL_SCRIPTS[shell]));
  program
    .command("complete", { hidden: true })
    .description(
      "Say what may stand at the end of a line: one word on each line, then a tab and what it does.",
    )
    .argument("[words...]", "those after `moodreel` up to the cursor")
    .addHelpText("after", examples("complete -- recommend --emotion ha"))
    .action((words: readonly string[]) => complete(program, words));
}

async function complete(program: Command, words: readonly string[]): Promise<void> {
  const { completionsOf } = await import("../completion/completions.ts");
  const { knownNames } = await import("../completion/known-names.ts");
  const { words: fitting, files } = await completionsOf(program, words, knownNames);
  const lines = [
    ...fitting.map(({ word, about }) => (about === "" ? word : `${word}\t${about}`)),
    ...(files ? [FILES] : []),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}
