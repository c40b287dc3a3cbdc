import type { AboutItem } from "@moodreel/app";
import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { catalogOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { counted } from "../terminal/counted.ts";
import { notMeant } from "../terminal/not-meant.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface ShowOptions {
  readonly kind: Kind;
  readonly catalog?: string;
  readonly viewer?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addShowCommand(program: Command): void {
  program
    .command("show")
    .description("Show all that is known of an item.")
    .argument("<item>", "an id, or words of a title")
    .addOption(catalogOption("where to look"))
    .addOption(kindOption())
    .option("--viewer <viewer>", "also what they said of it, within their age limit")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples('show "The Godfather"', "show tt0068646 --viewer ana --json"))
    .action(showCommand);
}

async function showCommand(title: string, options: ShowOptions): Promise<void> {
  const { kind, catalog, viewer, quiet } = options;
  const about = await withMoodreel((moodreel) => moodreel.aboutItem(title, { kind, catalog, viewer }), {
    quiet,
  });
  if (options.json) printJson(about);
  else process.stdout.write(`${toText(about, options)}\n`);
}

function toText(about: AboutItem, { viewer, quiet = false }: ShowOptions): string {
  const { item, others, addresses } = about;
  const facts = [...factsOf(about), ...(viewer === undefined ? [] : [saidOf(about, viewer)])];
  const links = Object.entries(addresses).map(([site, address]) => [site, address] as const);
  const width = Math.max(0, ...[...facts, ...links].map(([name]) => name.length));
  const line = ([name, text]: readonly [string, string]): string =>
    `${paint("dim", name.padEnd(width))}  ${plain(text)}`;
  const meant = notMeant(others);
  return [
    `${paint("bold", plain(item.title))}${item.year === null ? "" : ` (${item.year})`}`,
    ...(item.overview === undefined ? [] : [plain(item.overview.replaceAll(/\s+/g, " ")), ""]),
    ...[...facts, ...links].map(line),
    ...(meant === null || quiet ? [] : [meant]),
  ].join("\n");
}

/** What is known, under the names that `import --map` has for it. */
function factsOf({ item, catalog }: AboutItem): readonly (readonly [string, string])[] {
  const { rating, votes, runtime, places = [] } = item;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ["otherTitles", item.otherTitles?.join(", ")],
    ["genres", item.genres.join(", ")],
    ["people", item.people.join(", ")],
    ["series", item.series],
    [
      "rating",
      rating === null ? null : `${rating.toFixed(1)}${votes === null ? "" : ` of ${counted(votes, "vote")}`}`,
    ],
    ["runtime", runtime === null ? null : `${Math.round(runtime)} min`],
    ["certificate", item.certificate],
    ["language", item.language],
    ["countries", item.countries?.join(", ")],
    ["releaseDate", item.releaseDate],
    ["tags", item.tags.join(", ")],
    ["places", places.map(({ source, id }) => `${source} ${id}`).join(", ")],
    ["id", item.id],
    ["catalogue", catalog],
  ];
  return facts.flatMap(([name, text]) =>
    text === null || text === undefined || text === "" ? [] : [[name, text] as const],
  );
}

function saidOf({ said, seen }: AboutItem, viewer: string): readonly [string, string] {
  const all = [
    ...(said?.reactions ?? []),
    ...(said === null || said.rating === null ? [] : [`rated ${said.rating}`]),
  ];
  return [viewer, all.length > 0 ? all.join(", ") : seen === true ? "seen" : "nothing said"];
}
