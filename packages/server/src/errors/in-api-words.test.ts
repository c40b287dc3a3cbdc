import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { inApiWords } from "./in-api-words.ts";

it.each([
  [
    "a.zip has several tables: x, y. Say which one to read, on the command line with --table NAME.",
    "a.zip has several tables: x, y. Say which one to read, `table=NAME` in the address.",
  ],
  [
    'Say which columns have them, for example --map title=Film --map "rating=My \\"stars\\"". Its columns are: Film.',
    'Say which columns have them, for example `map={"title":"Film","rating":"My \\"stars\\""}` in the address. Its columns are: Film.',
  ],
  [
    "Say whose to take, --user NAME: ann, tom; or which column has yours, --map rating=COLUMN.",
    'Say whose to take, `user=NAME` in the address: ann, tom; or which column has yours, `map={"rating":"COLUMN"}` in the address.',
  ],
  [
    'There is no profile "a b". Create it first, with `moodreel profiles --create "a b"`, or use one of: me.',
    'There is no profile "a b". Create it first, with `POST /api/v1/profiles`, or use one of: me.',
  ],
  ["For a catalogue use `moodreel import`.", "For a catalogue use `POST /api/v1/catalogs`."],
  [
    "Kodi does not have it. Run `moodreel refresh`, then choose again.",
    "Kodi does not have it. Run `moodreel refresh` where the server runs, then choose again.",
  ],
  [
    "Name it by its title or id, or add --yes (`guess` in the API) for the first.",
    "Name it by its title or id, or set `guess` for the first.",
  ],
  ["There is no item “--map” in films.", "There is no item “--map” in films."],
])("%s", (message, told) => {
  expect(inApiWords(message)).toBe(told);
});

const PACKAGES = fileURLToPath(new URL("../../../", import.meta.url));
/** What only a connection is asked for, which no request makes. */
const OF_COMMANDS_ALONE = ["--api-key"];
const OPTION = /(?<=[ (,`])--[a-z][a-z-]*/g;
const NOT_SAID = /^\s*(?:\/\/|\/?\*)|execArgv|setFlags/;

/** The options that lines of code name in what they say, put in words of the API. */
const optionsIn = (code: string): readonly string[] =>
  code
    .split("\n")
    .filter((line) => !NOT_SAID.test(line))
    .map((line) => inApiWords(line.replaceAll("\\`", "`")).replaceAll(/`[^`]*` where the server runs/g, ""))
    .flatMap((line) => line.match(OPTION) ?? []);

it("knows every option that a message of the libraries names", () => {
  const left = ["core", "importer", "store", "recommend", "app"].flatMap((name) =>
    readdirSync(join(PACKAGES, name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/(?:errors|map-option)\.ts$/.test(file))
      .flatMap((file) =>
        optionsIn(readFileSync(join(PACKAGES, name, "src", file), "utf8")).map(
          (option) => `${file} ${option}`,
        ),
      ),
  );
  expect(left.filter((one) => !OF_COMMANDS_ALONE.some((option) => one.endsWith(option)))).toEqual([]);
});
