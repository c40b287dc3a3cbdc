import { Server } from "node:https";
import type { Server as AnyServer } from "node:http";
import type { CertificateSource, ServedCertificate } from "./certificate-source.ts";

/** Addresses change when a laptop is carried home, files when they are renewed. */
const LOOK_MS = 60_000;

/**
 * Serves what the source has, whenever that changes: looked at every minute, and at once on SIGHUP. What cannot be read is
 * told, and the certificate before goes on being served.
 *
 * @param served what is served now
 * @param onHangUp of `hangUps`, which listens since before `served` was read
 */
export function keepCertificate(
  server: AnyServer,
  source: CertificateSource,
  served: ServedCertificate,
  tell: (problem: unknown) => void,
  onHangUp: (look: () => void) => void,
): void {
  if (!(server instanceof Server)) throw new Error("The server speaks no TLS.");
  let current = served;
  let problem = "";
  const look = async (): Promise<void> => {
    try {
      const next = await source.read();
      problem = "";
      if (next.cert === current.cert && next.key === current.key) return;
      server.setSecureContext({ cert: next.cert, key: next.key });
      current = next;
    } catch (error) {
      if (String(error) !== problem) tell(error);
      problem = String(error);
    }
  };
  const looking = setInterval(() => void look(), LOOK_MS);
  looking.unref();
  server.once("close", () => clearInterval(looking));
  onHangUp(() => void look());
}
