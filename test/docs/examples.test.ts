import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const TOP = join(import.meta.dirname, "../..");

/** Packages whose every shown function and constant has an example that can be run. */
const PACKAGES = ["core", "recommend"];

const END = "— end of the example —";

describe.each(PACKAGES)("the examples of @moodreel/%s", (name) => {
  const values = shownValues(name);

  it("are there for every function, class and constant that it shows", () => {
    expect(values.filter(({ code }) => promised(code).length === 0).map(({ value }) => value)).toEqual([]);
  });

  it("print what they say", async () => {
    // All in one process, each in a scope of its own.
    const module = values
      .map(
        ({ code }) =>
          `await (async () => {${inScope(code)}})().catch(console.log); console.log(${JSON.stringify(END)});`,
      )
      .join("\n");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module-typescript", "--eval", module],
      { cwd: TOP },
    );
    const printed = stdout.split(`${END}\n`).slice(0, -1);
    expect(values.map(({ value }, at) => ({ value, prints: printed[at]!.trimEnd().split("\n") }))).toEqual(
      values.map(({ value, code }) => ({ value, prints: promised(code) })),
    );
  });
});

function promised(code: string): readonly (string | undefined)[] {
  return [...code.matchAll(/^ *console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
}

function inScope(code: string): string {
  return code.replaceAll(/^import \{(.*?)\} from ("[^"]*");$/gms, "const {$1} = await import($2);");
}

/** The values that a package's index exports, each with the code of its example. */
function shownValues(name: string): readonly { readonly value: string; readonly code: string }[] {
  const source = join(TOP, "packages", name, "src");
  const index = readFileSync(join(source, "index.ts"), "utf8");
  return [...index.matchAll(/export \{([^}]*)\} from "(.*)";/g)].flatMap(([, names, path]) => {
    const text = readFileSync(join(source, path!), "utf8");
    return names!
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "" && !one.startsWith("type "))
      .map((value) => ({ value, code: exampleOf(text, value) }));
  });
}

function exampleOf(text: string, value: string): string {
  const before = text.split(new RegExp(`^export (?:async )?(?:const|function|class) ${value}\\b`, "m"))[0]!;
  const doc = before.slice(before.lastIndexOf("/**"));
  return doc.match(/@example\n \* ```ts\n(.*?) \* ```/s)?.[1]?.replaceAll(/^ \* ?/gm, "") ?? "";
}
