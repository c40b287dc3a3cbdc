import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { completionsOf } from "../../apps/cli/src/completion/completions.ts";
import { createProgram } from "../../apps/cli/src/program/create-program.ts";
import { runCli } from "../support/run-cli.ts";

const NAMES = { catalogs: async () => ["starter", "my films"], viewers: async () => ["ana", "me"] };

/** In the order of the alphabet: shells have orders of their own. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const { words: found, files } = await completionsOf(createProgram(), words, NAMES);
  return [...found.map(({ word }) => word), ...(files ? ["<file>"] : [])].toSorted();
}

describe("at Tab", () => {
  it.each([
    [["rec"], ["recommend"]],
    [
      ["help", "import"],
      ["import", "import-ratings"],
    ],
    [
      ["recommend", "--emotion", "s"],
      ["surprise", "sad"],
    ],
    [["recommend", "--intent=l"], ["--intent=lift"]],
    // As bash splits it.
    [["recommend", "--intent", "=", "l"], ["lift"]],
    [
      ["recommend", "--intent", "="],
      ["match", "lift"],
    ],
    [
      ["recommend", "--catalog", ""],
      ["starter", "my films", "<file>"],
    ],
    [["recommend", "--viewer", "a"], ["ana"]],
    [["recommend", "--viewer", "ana", "--min-r"], ["--min-rating"]],
    [["recommend", "--image", ""], ["<file>"]],
    [
      ["export", ""],
      ["starter", "my films"],
    ],
    [["export", "starter", ""], ["<file>"]],
    [
      ["react", "Heat", "n"],
      ["not-now", "never"],
    ],
    [["read", "a.jpg", "b.jpg", ""], ["<file>"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["recommend", "--count", ""], []],
    [["recommend", "--prof"], []],
    [["compl"], ["completion"]],
    [["backup", "a", "b", ""], []],
  ])("%j becomes %j", async (words, expected) => {
    expect(await offered(...words)).toEqual(expected.toSorted());
  });

  it("says what a command and an option do", async () => {
    const { words } = await completionsOf(createProgram(), ["recommend", "--js"], NAMES);
    expect(words).toEqual([{ word: "--json", about: "print JSON, for programs" }]);
  });
});

/** What a shell would take for its own, and a script whose letters have marks. */
const STRANGE = ["Anna & O'Brien (2)", "हिन्दी फिल्में"] as const;

let home = "";
let bin = "";

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-completion-"));
  bin = join(home, "bin");
  mkdirSync(bin);
  const program = join(import.meta.dirname, "../../apps/cli/bin/moodreel.mjs");
  writeFileSync(join(bin, "moodreel"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(bin, "moodreel"), 0o755);
  writeFileSync(join(home, "films.csv"), "title,genre\nUp,Comedy\n");
  for (const name of ["my films", ...STRANGE]) {
    await runCli(home, ["import", join(home, "films.csv"), "--name", name]);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

async function inShell(shell: string, ...args: readonly string[]): Promise<readonly string[]> {
  const path = `${bin}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: path, MOODREEL_HOME: home, HOME: home, LC_ALL: "C.UTF-8" };
  const { stdout } = await promisify(execFile)(shell, args, { env, cwd: home });
  return stdout.trimEnd().split("\n").toSorted();
}

const lacks = (shell: string): boolean => spawnSync(shell, ["--version"]).error !== undefined;

describe.skipIf(lacks("bash"))("bash", () => {
  const complete = (...words: readonly string[]) =>
    inShell(
      "bash",
      "-c",
      'source <(moodreel completion bash); COMP_WORDS=(moodreel "$@"); COMP_CWORD=$#; _moodreel; printf "%s\\n" "${COMPREPLY[@]}"',
      "bash",
      ...words,
    );

  it("completes commands, choices, names and files, and quotes what has spaces", async () => {
    expect(await complete("imp")).toEqual(["import", "import-ratings"]);
    expect(await complete("recommend", "--kind", "=", "g")).toEqual(["game"]);
    expect(await complete("export", "m")).toEqual([String.raw`my\ films`]);
    expect(await complete("export", String.raw`my\ f`)).toEqual([String.raw`my\ films`]);
    expect(await complete("export", '"my f')).toEqual(["my films"]);
    expect(await complete("import", "fil")).toEqual(["films.csv"]);
  });

  it.each([
    ["Anna", STRANGE[0], ""],
    [String.raw`Anna\ \&\ O\'B`, STRANGE[0], ""],
    ["'Anna & O", STRANGE[0], "'"],
    ['"Anna & O', STRANGE[0], '"'],
    ["हिन्", STRANGE[1], ""],
    ["'हिन्दी फ", STRANGE[1], "'"],
  ])("makes of %s a word that is the name again", async (begun, name, quote) => {
    const [word, ...more] = await complete("export", begun);
    expect(more).toEqual([]);
    expect(await inShell("bash", "-c", `printf "%s\\n" ${quote}${word}${quote}`)).toEqual([name]);
  });
});

describe.skipIf(lacks("fish"))("fish", () => {
  it("completes commands, choices, names and files, and says what they do", async () => {
    const complete = (line: string) =>
      inShell("fish", "-c", `moodreel completion fish | source; complete -C '${line}'`);
    expect(await complete("moodreel why")).toEqual([expect.stringMatching(/^why-not\tSay why/)]);
    expect(await complete("moodreel recommend --kind g")).toEqual(["game"]);
    expect(await complete("moodreel export my")).toEqual(["my films"]);
    expect(await complete(String.raw`moodreel export Anna\\ \\&\\ O`)).toEqual([STRANGE[0]]);
    expect(await complete('moodreel export "Anna & O')).toEqual([STRANGE[0]]);
    expect(await complete("moodreel export हिन्")).toEqual([STRANGE[1]]);
    expect(await complete("moodreel import fil")).toEqual([expect.stringMatching(/^films\.csv/)]);
  });
});

describe.skipIf(lacks("zsh"))("zsh", () => {
  it("hands over commands with what they do, names with spaces, and files", async () => {
    const complete = (...words: readonly string[]) =>
      inShell(
        "zsh",
        "-fc",
        `compdef() { :; }; source <(moodreel completion zsh)
         _describe() { print -rl -- "\${found[@]}"; }; _files() { print files; }
         words=(moodreel "$@"); CURRENT=$(( $# + 1 )); _moodreel`,
        "zsh",
        ...words,
      );
    expect(await complete("why")).toEqual([expect.stringMatching(/^why-not:Say why/)]);
    expect(await complete("export", String.raw`my\ f`)).toEqual(["my films"]);
    expect(await complete("export", '"my f')).toEqual(["my films"]);
    expect(await complete("export", String.raw`Anna\ \&\ O\'`)).toEqual([STRANGE[0]]);
    expect(await complete("export", "हिन्")).toEqual([STRANGE[1]]);
    expect(await complete("import", "fil")).toEqual(["files"]);
  });
});
