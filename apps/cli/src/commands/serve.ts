import { Option, type Command } from "commander";
import type { AccessToken } from "../config/access-token.ts";
import { openHere } from "../config/with-moodreel.ts";
import { examples } from "../options/examples.ts";
import { wholeNumber } from "../options/numbers.ts";
import { quietOption } from "../options/shared-options.ts";
import { endOnSignals } from "../terminal/end-on-signals.ts";
import { paint } from "../terminal/paint.ts";
import { UsageError } from "../errors/usage-error.ts";
import { version } from "../config/version.ts";

interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly quiet?: boolean;
}

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 7788;
const portNumber = wholeNumber(0, 65_535);

export function addServeCommand(program: Command): void {
  program
    .command("serve")
    .description("Serve the web app and the API.")
    .addOption(
      new Option("--host <address>", "where to listen; callers of any other than loopback must send a token")
        .env("HOST")
        .default(DEFAULT_HOST)
        .argParser((text) => text || DEFAULT_HOST),
    )
    .addOption(
      new Option("--port <number>", "0 takes a free one")
        .env("PORT")
        .default(DEFAULT_PORT)
        .argParser((text) => (text === "" ? DEFAULT_PORT : portNumber(text))),
    )
    .addOption(quietOption())
    .addHelpText("after", examples("serve", "serve --host 0.0.0.0 --port 8080"))
    .action(serve);
}

async function serve({ host, port, quiet = false }: ServeOptions): Promise<void> {
  const { createServer, endServer, isLoopback } = await import("@moodreel/server");
  const { accessToken } = await import("../config/access-token.ts");
  const { WEB_ROOT } = await import("../config/shipped-files.ts");
  const { homeFolder } = await import("@moodreel/app/home");
  const access = await accessToken(isLoopback(host));
  const { importsOnThread } = await import("@moodreel/app/thread");
  const moodreel = importsOnThread(await openHere({ quiet }));
  const app = await createServer({
    moodreel,
    host,
    token: access?.token ?? null,
    webRoot: WEB_ROOT,
    version,
    logger: { level: "warn" },
  });
  const stop = async (): Promise<void> => {
    await app.close();
    await moodreel.close();
  };
  try {
    await app.listen({ host, port });
  } catch (error) {
    await stop();
    throw listenFailure(error, host, port);
  }
  endOnSignals(async (noticeMs) => {
    await endServer(app, { noticeMs });
    await moodreel.close();
  });
  const address = app.server.address();
  announce(
    host,
    typeof address === "object" && address !== null ? address.port : port,
    access,
    homeFolder(),
    quiet,
  );
  // The starter is brought in now, not while the first person waits. Whoever asks then tries again.
  moodreel.catalogs().catch((err: unknown) => app.log.error({ err }, "the starter could not be brought in"));
}

function announce(
  host: string,
  port: number,
  access: AccessToken | null,
  home: string,
  quiet: boolean,
): void {
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  // A terminal is looked at by who started this; what else this is written to may be kept, and read by others.
  const show = access !== null && process.stdout.isTTY;
  const page = show ? `${origin}/#token=${access.token}` : origin;
  if (quiet) {
    process.stdout.write(`${page}\n`);
    return;
  }
  process.stdout.write(
    [
      `Moodreel is ready at ${paint(["bold", "cyan"], page)}`,
      "  Open it in a browser: look into the camera, drop a photo, or tap a mood.",
      `  Your own films: the page's Catalogues, or \`npx moodreel import FILE.csv\`.`,
      `  For programs: ${origin}/docs (OpenAPI). Data is kept in ${home}.`,
      ...(access === null
        ? []
        : [
            ...(show ? [] : [`  It asks for its token, which is in ${access.path ?? "MOODREEL_TOKEN"}.`]),
            "  Browsers give the camera only to https or localhost: put a TLS proxy in front for other machines.",
          ]),
      "  Stop with Ctrl+C.",
      "",
    ].join("\n"),
  );
}

function listenFailure(error: unknown, host: string, port: number): Error {
  const { code } = error as NodeJS.ErrnoException;
  const remedy = LISTEN_REMEDIES[code ?? ""];
  if (remedy === undefined) return error instanceof Error ? error : new Error(String(error));
  return new UsageError(`Cannot listen on ${host}:${port}: ${remedy}`, { cause: error });
}

const LISTEN_REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE:
    "something listens there already, perhaps another Moodreel. Choose another port, such as --port 7789 or PORT=7789.",
  EACCES: "this user may not use the port. Choose one over 1023, such as --port 7789 or PORT=7789.",
  EADDRNOTAVAIL: "this machine does not have that address. Check --host or HOST.",
  ENOTFOUND: "there is no such host. Check --host or HOST.",
};
