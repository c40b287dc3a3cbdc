import type { Argument, Command, Option } from "commander";

/** Where in a call somebody is. */
export interface Place {
  readonly command: Command;
  /** The option whose value is being written. */
  readonly option: Option | null;
  /** The argument that is being written, unless it is a command's or an option's name. */
  readonly argument: Argument | null;
  /** What is written of it. */
  readonly current: string;
  /** What stands before it in the same word, such as `--kind=`. */
  readonly prefix: string;
}

/** @param words those after the program's name up to the cursor, the last one as far as it is written */
export function placeOf(program: Command, words: readonly string[]): Place {
  const [...before] = withoutEquals(words);
  const last = before.pop() ?? "";
  let [command, open, given] = [program, null as Option | null, 0];
  for (const word of before) {
    if (open !== null) open = null;
    else if (word.startsWith("-")) open = word.includes("=") ? null : takingValue(command, word);
    else {
      const next = command.commands.find((one) => one.name() === word);
      if (next === undefined) given += 1;
      else command = next;
    }
  }
  const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(last) ?? [];
  if (open === null && flag !== undefined && value !== undefined) {
    return {
      command,
      option: takingValue(command, flag),
      argument: null,
      current: value,
      prefix: `${flag}=`,
    };
  }
  return { command, option: open, argument: argumentAt(command, given), current: last, prefix: "" };
}

function takingValue(command: Command, flag: string): Option | null {
  const option = command.options.find(({ long, short }) => long === flag || short === flag);
  return option?.required === true ? option : null;
}

/** The last one may take all further words. */
function argumentAt({ registeredArguments }: Command, place: number): Argument | null {
  const last = registeredArguments.at(-1);
  return registeredArguments[place] ?? (last?.variadic === true ? last : null);
}

/** Bash hands over `--kind=movie` as three words. */
function withoutEquals(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const isValue = words[at - 1]?.startsWith("--") === true;
    if (word !== "=" || !isValue) return [word];
    return at === words.length - 1 ? [""] : [];
  });
}
