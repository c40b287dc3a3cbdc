import type { Connected, ConnectionSummary } from "@moodreel/app";
import { Argument, Option, type Command } from "commander";
import { withMoodreel } from "../config/with-moodreel.ts";
import { UsageError } from "../errors/usage-error.ts";
import { collect } from "../options/collect.ts";
import { examples } from "../options/examples.ts";
import { wholeNumber } from "../options/numbers.ts";
import { jsonOption, quietOption } from "../options/shared-options.ts";
import { counted } from "../terminal/counted.ts";
import { paint, plain } from "../terminal/paint.ts";
import { printJson } from "../terminal/print-json.ts";
import { stopOnInterrupt } from "../terminal/stop-on-interrupt.ts";
import { refreshedText } from "./refresh.ts";

interface ConnectOptions {
  readonly name?: string;
  readonly apiKey?: string;
  readonly user?: string;
  readonly password?: string;
  readonly viewer?: readonly string[];
  /** `false` with `--no-watched`. */
  readonly watched: boolean;
  readonly every: number;
  readonly list?: boolean;
  readonly remove?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EVERY = 15;
const A_WEEK = 7 * 24 * 60;

export function addConnectCommand(program: Command): void {
  program
    .command("connect")
    .description(
      "Bring in the films of a media server of yours, with what you watched there. It is only read, and asked again on a schedule by `serve`.",
    )
    .addArgument(new Argument("[server]", "which it is").choices(["kodi", "jellyfin"]))
    .argument("[url]", "its address, such as http://192.168.1.5:8080")
    .option("--name <name>", "of the connection and its catalogue (default: kodi or jellyfin)")
    .addOption(new Option("--api-key <key>", "Jellyfin's: Dashboard, API Keys").env("MOODREEL_API_KEY"))
    .option("--user <name>", "Kodi's, where its web server asks for one")
    .addOption(new Option("--password <password>", "Kodi's, likewise").env("MOODREEL_PASSWORD"))
    .option(
      "--viewer <viewer[=user]>",
      "who gets the watched state, of which user of the server; repeatable (default: me, where the server has one user)",
      collect,
    )
    .option("--no-watched", "take nobody's watched state")
    .option("--every <minutes>", "how often `serve` asks for what is new", wholeNumber(1, A_WEEK), EVERY)
    .option("--list", "list media servers and folders that are connected")
    .option("--remove <name>", "forget one and its credentials; its catalogue stays")
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examples(
        "connect kodi http://192.168.1.5:8080 --user kodi --password secret",
        "connect jellyfin http://192.168.1.6:8096 --api-key KEY --viewer ana=Anna --viewer ben=Ben",
        "connect --list",
      ),
    )
    .action(connectCommand);
}

async function connectCommand(
  type: "kodi" | "jellyfin" | undefined,
  url: string | undefined,
  options: ConnectOptions,
): Promise<void> {
  const { list = false, remove, json = false, quiet = false } = options;
  if ([list, remove !== undefined, type !== undefined].filter(Boolean).length > 1) {
    throw new UsageError("Give one of --list, --remove and a server to connect.");
  }
  if (list || remove !== undefined) {
    const connections = await withMoodreel(
      async (moodreel) => {
        if (remove !== undefined) await moodreel.disconnect(remove);
        return moodreel.connections();
      },
      { quiet, catalogs: false },
    );
    if (json) return printJson({ connections });
    process.stdout.write(`${listText(connections)}\n`);
    return;
  }
  if (type === undefined || url === undefined) {
    throw new UsageError(
      "Say which media server and where it is, such as `moodreel connect kodi http://192.168.1.5:8080`, or --list.",
    );
  }
  const { name, apiKey, user, password, every } = options;
  const interrupt = stopOnInterrupt();
  try {
    const given = { type, url, name, apiKey, user, password, every, signal: interrupt.signal };
    const connected = await withMoodreel(
      (moodreel) => moodreel.connect({ ...given, viewers: viewersOf(options) }),
      { quiet },
    );
    if (json) return printJson(connected);
    process.stdout.write(`${connectedText(connected, quiet)}\n`);
  } finally {
    interrupt.end();
  }
}

/** `ana=Anna`: what Anna watched there is what ana watched. */
function viewersOf({ viewer, watched }: ConnectOptions) {
  if (!watched) return [];
  return viewer?.map((text) => {
    const [, name = text, user = null] = /^([^=]*)=(.*)$/.exec(text) ?? [];
    return { viewer: name.trim(), user: user?.trim() ?? null };
  });
}

function connectedText(connected: Connected, quiet: boolean): string {
  const { server, viewers, name } = connected;
  const { users } = server;
  const isAskedFor = viewers.length === 0 && users.length > 1;
  return [
    `${paint("bold", plain(name))} is connected: ${plain(server.name)} ${plain(server.version)}`,
    ...refreshedText(connected),
    ...(quiet || !isAskedFor
      ? []
      : [
          `  It has several users: ${plain(users.join(", "))}. Connect again with --viewer ana=${plain(users[0] ?? "")} to bring in what they watched.`,
        ]),
    ...(quiet ? [] : ["  `moodreel serve` asks it again on a schedule, `moodreel refresh` at once."]),
  ].join("\n");
}

function listText(connections: readonly ConnectionSummary[]): string {
  if (connections.length === 0)
    return "Nothing is connected. `moodreel connect kodi URL` connects a media server, `moodreel import FOLDER` a folder.";
  return connections
    .map(({ name, type, at, every, viewers }) => {
      const often = every === null ? "watched by serve" : `every ${counted(every, "minute")}`;
      const whose = viewers.map(({ viewer, user }) => (user === null ? viewer : `${viewer} (${user})`));
      return `${paint("bold", plain(name))}  ${type}  ${plain(at)}  ${paint("dim", [often, ...whose].map(plain).join(", "))}`;
    })
    .join("\n");
}
