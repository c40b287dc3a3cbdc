import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../../apps/cli/src/errors/exit-codes.ts";
import { createProgram } from "../../apps/cli/src/program/create-program.ts";
import { runCli } from "../support/run-cli.ts";
import { sourceFiles } from "../structure/source-files.ts";

const TOP = join(import.meta.dirname, "../..");
const NAMES = createProgram().commands.map((command) => command.name());
const HELP = await printed("--help");

/** What a call prints on standard output, as wide as without a terminal. */
async function printed(...args: readonly string[]): Promise<string> {
  const program = createProgram();
  let text = "";
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: (some) => void (text += some), getOutHelpWidth: () => 80 });
  }
  await program.parseAsync(args, { from: "user" }).catch(() => null);
  return text;
}

/** The calls under "Example:", as words. */
function examplesIn(help: string): readonly (readonly string[])[] {
  const lines = /\nExamples?:\n((?: {2}moodreel .*\n?)+)/.exec(help)?.[1]?.trimEnd().split("\n") ?? [];
  return lines.map((line) =>
    [...line.replace(/ < .*$/, "").matchAll(/"([^"]*)"|\S+/g)]
      .map(([word, quoted]) => quoted ?? word)
      .slice(1),
  );
}

/** Runs nothing: only whether a call is understood. */
async function understood(call: readonly string[]): Promise<string | null> {
  const program = createProgram();
  let ran: string | null = null;
  for (const command of program.commands) {
    command.configureOutput({ writeErr: () => undefined }).action(() => void (ran = command.name()));
  }
  await program.parseAsync(call, { from: "user" });
  return ran;
}

describe("moodreel --help", () => {
  it("names each environment variable that is read, once", () => {
    const read = ["apps/cli/src", "packages/app/src/home"]
      .flatMap((folder) => sourceFiles(folder))
      .flatMap((file) => [...readFileSync(join(TOP, file), "utf8").matchAll(/\benv(?:\["|\(")([A-Z_]+)/g)])
      .map(([, name = ""]) => name)
      // Those say where a system keeps such folders.
      .filter((name) => !/^(HOME$|XDG_|LOCALAPPDATA)/.test(name));
    expect(new Set(read).size).toBeGreaterThan(5);
    for (const name of new Set([...read, "NO_COLOR"])) {
      expect({ name, times: HELP.split(new RegExp(`\\b${name}\\b`)).length - 1 }).toEqual({ name, times: 1 });
    }
  });

  it("names each exit code once", () => {
    const line = HELP.split("\n").filter((one) => one.startsWith("Exit codes:"));
    expect(line).toHaveLength(1);
    expect(line[0]!.match(/\d+/g)!.map(Number)).toEqual(Object.values(EXIT));
  });

  it.each(["README.md", "apps/cli/README.md"])("has the commands that %s has", (file) => {
    const page = readFileSync(join(TOP, file), "utf8");
    const shown = NAMES.filter((name) => HELP.includes(`\n  ${name} `));
    expect(shown.filter((name) => !new RegExp(`\`(npx moodreel )?${name}\\b`).test(page))).toEqual([]);
  });
});

describe.each(NAMES)("the help of %s", (name) => {
  it("is the same by `help` and by --help", async () => {
    const help = await printed(name, "--help");
    expect(help).toContain(`Usage: moodreel ${name}`);
    expect(await printed("help", name)).toBe(help);
  });

  it("has an example that is understood", async () => {
    const calls = examplesIn(await printed(name, "--help"));
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) expect(await understood(call)).toBe(name);
  });

  it("describes every option and argument, with the default that it has, once", () => {
    const command = commandOf(name);
    const help = command.createHelp();
    for (const option of help.visibleOptions(command)) {
      const text = help.optionDescription(option);
      expect(option.description, option.flags).not.toBe("");
      expect(text.split("default:").length - 1, text).toBeLessThanOrEqual(1);
      if (option.required && option.defaultValue !== undefined) {
        expect(text).toContain(
          `default: ${option.defaultValueDescription ?? JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    for (const argument of command.registeredArguments) expect(argument.description).not.toBe("");
  });
});

function commandOf(name: string) {
  return createProgram().commands.find((command) => command.name() === name)!;
}

it("of help itself is there, and no slip", async () => {
  const { code, stdout, stderr } = await runCli(tmpdir(), ["help", "help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("More about a command: moodreel help COMMAND");
});
