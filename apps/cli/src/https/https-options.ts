import { join } from "node:path";
import { Option, type Command } from "commander";
import { UsageError } from "../errors/usage-error.ts";
import type { CertificateSource } from "./certificate-source.ts";

export interface HttpsOptions {
  readonly https?: boolean;
  readonly cert?: string;
  readonly key?: string;
}

/** Adds the options of a server that speaks https. */
export function addHttpsOptions(command: Command): Command {
  return command
    .option("--https", "speak https, with a certificate of its own that a device is told once to trust")
    .addOption(
      new Option("--cert <file>", "speak https with this certificate (and its chain), as PEM").env(
        "MOODREEL_CERT",
      ),
    )
    .addOption(new Option("--key <file>", "the key of --cert, as PEM").env("MOODREEL_KEY"));
}

/** What the options ask for; `null` for a server without TLS. @throws UsageError for half a pair */
export async function certificateSource(
  { https = false, cert = "", key = "" }: HttpsOptions,
  home: () => Promise<string>,
): Promise<CertificateSource | null> {
  if (cert === "" && key === "") {
    if (!https) return null;
    const { ownCertificate } = await import("./own-certificate.ts");
    return ownCertificate(join(await home(), "https"));
  }
  if (cert === "" || key === "") throw new UsageError("Give --cert and --key together.");
  const { givenCertificate } = await import("./given-certificate.ts");
  return givenCertificate({ cert, key });
}
