import { DEFAULTS } from "@moodreel/core";
import { Option, type Command } from "commander";
import { collect } from "./collect.ts";

/** Adds `--viewer`, by default `me`. */
export function addViewerOption(command: Command, description: string): Command {
  return command
    .addOption(new Option("--viewer <viewer>", description).default(DEFAULTS.viewer))
    .addOption(new OlderName());
}

/** Adds `--viewer` that may be given several times; nobody in particular by default. */
export function addViewersOption(command: Command): Command {
  return command
    .addOption(
      new Option("--viewer <viewer>", "for this viewer; repeat for several who watch together").argParser(
        collect,
      ),
    )
    .addOption(new OlderName().argParser(collect));
}

/** `--profile`, which scripts may still write for `--viewer`. */
class OlderName extends Option {
  constructor() {
    super("--profile <viewer>", "older name of --viewer");
    this.hideHelp();
  }

  override attributeName(): string {
    return "viewer";
  }
}
