import type { Argument, Command, Option } from "commander";
import type { Completion } from "./completion.ts";
import { placeOf } from "./place-of.ts";

/** Names that only what is kept knows. */
export interface KnownNames {
  catalogs(): Promise<readonly string[]>;
  viewers(): Promise<readonly string[]>;
}

/** What may stand at the end of a line. */
export interface Completions {
  readonly words: readonly Completion[];
  /** Whether a file's name may stand there. */
  readonly files: boolean;
}

const NOTHING: Completions = { words: [], files: false };

/**
 * What may stand where somebody asks the shell to complete a line.
 *
 * @param words those after `moodreel` up to the cursor, the last one as far as it is written
 */
export async function completionsOf(
  program: Command,
  words: readonly string[],
  names: KnownNames,
): Promise<Completions> {
  const { command, option, argument, current, prefix } = placeOf(program, words);
  if (option !== null) return startingWith(current, await valuesOf(option, names), prefix);
  if (current.startsWith("-")) return startingWith(current, { words: optionsOf(command), files: false });
  if (command.commands.length > 0) return startingWith(current, { words: commandsOf(command), files: false });
  if (argument === null) return NOTHING;
  return startingWith(current, await valuesOf(argument, names));
}

function startingWith(current: string, { words, files }: Completions, prefix = ""): Completions {
  // A name is kept composed, whatever the keyboard makes.
  const beginning = current.normalize("NFC");
  const fitting = words.filter(({ word }) => word.startsWith(beginning));
  return { words: fitting.map(({ word, about }) => ({ word: `${prefix}${word}`, about })), files };
}

/** Help says what a value is by its name between brackets: the same name tells what to offer. */
async function valuesOf(what: Option | Argument, names: KnownNames): Promise<Completions> {
  if (what.argChoices) return { words: what.argChoices.map(bare), files: false };
  const name = "flags" in what ? (/<(.*)>/.exec(what.flags)?.[1] ?? "") : what.name();
  const kinds = name.split("|");
  const words = [
    ...(kinds.includes("catalog") ? await names.catalogs() : []),
    ...(kinds.includes("viewer") ? await names.viewers() : []),
  ];
  return { words: words.map(bare), files: kinds.includes("file") };
}

function optionsOf(command: Command): readonly Completion[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }) => ({ word: long ?? short ?? "", about: description }));
}

function commandsOf(command: Command): readonly Completion[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ word: one.name(), about: one.description() }));
}

function bare(word: string): Completion {
  return { word, about: "" };
}
