import type { Tls } from "@moodreel/server";
import { Option, type Command } from "commander";
import { announce } from "../config/announce.ts";
import { openHere } from "../config/with-moodreel.ts";
import type { ServedCertificate } from "../https/certificate-source.ts";
import { addHttpsOptions, certificateSource, type HttpsOptions } from "../https/https-options.ts";
import { hangUps } from "../https/hang-ups.ts";
import { keepCertificate } from "../https/keep-certificate.ts";
import { examples } from "../options/examples.ts";
import { wholeNumber } from "../options/numbers.ts";
import { quietOption } from "../options/shared-options.ts";
import { LOG } from "../terminal/log.ts";
import { printWarning } from "../terminal/print-warning.ts";
import { endOnSignals } from "../terminal/end-on-signals.ts";
import { UsageError } from "../errors/usage-error.ts";
import { version } from "../config/version.ts";

interface ServeOptions extends HttpsOptions {
  readonly host: string;
  readonly port: number;
  readonly quiet?: boolean;
}

const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_PORT = 7788;
const portNumber = wholeNumber(0, 65_535);

export function addServeCommand(program: Command): void {
  const command = program
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
    .addOption(quietOption());
  addHttpsOptions(command)
    .addHelpText(
      "after",
      examples(
        "serve",
        "serve --host 0.0.0.0 --https",
        "serve --host 0.0.0.0 --cert fullchain.pem --key privkey.pem",
      ),
    )
    .action(serve);
}

async function serve({ host, port, quiet = false, ...https }: ServeOptions): Promise<void> {
  const { createServer, endServer, isLoopback } = await import("@moodreel/server");
  const { accessToken } = await import("../config/access-token.ts");
  const { PAGE_FOLDER } = await import("../config/shipped-files.ts");
  const { ensureHome, homeFolder, keepFresh } = await import("@moodreel/app/home");
  const source = await certificateSource(https, ensureHome);
  const onHangUp = source === null ? () => undefined : hangUps();
  const served = (await source?.read()) ?? null;
  const access = await accessToken(isLoopback(host));
  const { importsOnThread, readersOnThreads } = await import("@moodreel/app/thread");
  const moodreel = importsOnThread(await openHere({ quiet }));
  const answers = readersOnThreads(moodreel);
  const app = await createServer({
    moodreel,
    answers,
    host,
    token: access?.token ?? null,
    ...(PAGE_FOLDER === undefined ? {} : { webRoot: PAGE_FOLDER }),
    version,
    logger: { level: "warn", stream: LOG },
    ...(served === null ? {} : { tls: tlsOf(served) }),
  });
  const stop = async (): Promise<void> => {
    await app.close();
    await answers.close();
    await moodreel.close();
  };
  try {
    await app.listen({ host, port });
  } catch (error) {
    await stop();
    throw listenFailure(error, host, port);
  }
  if (PAGE_FOLDER === undefined)
    printWarning("There is only the API: the page has not been built. Run `npm run build`.");
  const fresh = keepFresh(moodreel, {
    onProblem: (connection, why) => app.log.warn({ connection }, `not refreshed: ${why}`),
  });
  endOnSignals(async (noticeMs) => {
    await fresh.close();
    await endServer(app, { noticeMs });
    await answers.close();
    await moodreel.close();
  });
  if (source !== null && served !== null) {
    const tell = (err: unknown): void => app.log.error({ err }, "the certificate stays as it was");
    keepCertificate(app.server, source, served, tell, onHangUp);
  }
  const address = app.server.address();
  announce({
    host,
    port: typeof address === "object" && address !== null ? address.port : port,
    access,
    home: homeFolder(),
    quiet,
    certificate: served,
  });
  // The starter is brought in now, not while the first person waits. Whoever asks then tries again.
  moodreel.catalogs().catch((err: unknown) => app.log.error({ err }, "the starter could not be brought in"));
}

/** Only a certificate from elsewhere is one that browsers trust anyway. */
function tlsOf({ cert, key, authority }: ServedCertificate): Tls {
  return authority === null ? { cert, key, strict: true } : { cert, key, authority: authority.cert };
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
