import type { Kind } from "@moodreel/core";
import type { Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { catalogOption, jsonOption, kindOption, quietOption } from "../options/shared-options.ts";
import { addViewersOption } from "../options/viewer-option.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";

interface PlayOptions {
  readonly kind: Kind;
  readonly catalog?: string;
  readonly viewer?: readonly string[];
  readonly on?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

export function addPlayCommand(program: Command): void {
  const command = program
    .command("play")
    .description("Start an item on a connected media server that has it.")
    .argument("<title>", "an id, or words of a title")
    .addOption(catalogOption("where to look"))
    .addOption(kindOption())
    .option("--on <connection>", "where to play it (default: the first that has it)")
    .option("--yes", "play what comes nearest, where nothing is called so");
  addViewersOption(command)
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText("after", examples('play "Blade Runner"', "play tt0083658 --viewer ana --on kodi"))
    .action(playCommand);
}

async function playCommand(title: string, options: PlayOptions): Promise<void> {
  const { kind, catalog, viewer: viewers, on, yes: guess, quiet } = options;
  const given = { kind, catalog, viewers, on, guess };
  const played = await withMoodreel((moodreel) => moodreel.play(title, given), { quiet });
  if (options.json === true) return printJson(played);
  const { item, device } = played;
  const year = item.year === null ? "" : ` (${item.year})`;
  process.stdout.write(`${paint("bold", plain(item.title))}${year} plays on ${plain(device)}.\n`);
}
