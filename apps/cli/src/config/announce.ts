import { howToTrust } from "../https/how-to-trust.ts";
import type { ServedCertificate } from "../https/certificate-source.ts";
import { namesOfServer } from "../https/names-of-server.ts";
import { LOG } from "../terminal/log.ts";
import { paint } from "../terminal/paint.ts";
import type { AccessToken } from "./access-token.ts";

interface Announced {
  readonly host: string;
  readonly port: number;
  readonly access: AccessToken | null;
  readonly home: string;
  readonly quiet: boolean;
  /** `null` without TLS. */
  readonly certificate: ServedCertificate | null;
}

/** Says where a server is that has begun to listen, and what to know of it. */
export function announce({ host, port, access, home, quiet, certificate }: Announced): void {
  const scheme = certificate === null ? "http" : "https";
  const [first = host, ...others] = certificate === null ? [host] : namesOfServer(host, certificate.cert);
  const originOf = (name: string): string => `${scheme}://${name.includes(":") ? `[${name}]` : name}:${port}`;
  const origin = originOf(first);
  // A terminal is looked at by who started this; what else this is written to may be kept, and read by others.
  const show = access !== null && process.stdout.isTTY;
  const page = show ? `${origin}/#token=${access.token}` : origin;
  if (quiet) {
    LOG.write(`${page}\n`);
    return;
  }
  LOG.write(
    [
      `Moodreel is ready at ${paint(["bold", "cyan"], page)}`,
      "  Open it in a browser: look into the camera, drop a photo, or tap a mood.",
      ...(others.length === 0 ? [] : [`  The same: ${others.map(originOf).join(" ")}`]),
      `  Your own films: the page's Catalogues, or \`npx moodreel import FILE.csv\`.`,
      `  For programs: ${origin}/docs (OpenAPI). Data is kept in ${home}.`,
      ...(access === null || show
        ? []
        : [`  It asks for its token, which is in ${access.path ?? "MOODREEL_TOKEN"}.`]),
      ...(access === null || certificate !== null
        ? []
        : ["  Browsers give the camera only to https or localhost: add --https for other machines."]),
      ...(certificate === null || certificate.authority === null
        ? []
        : howToTrust(certificate.authority, origin)),
      "  Stop with Ctrl+C.",
      "",
    ].join("\n"),
  );
}
