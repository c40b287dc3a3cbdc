import { X509Certificate } from "node:crypto";
import type { OwnAuthority } from "./certificate-source.ts";

/** What a person needs to know of a certificate of one's own: what the browser will show, and how it comes to trust it. */
export function howToTrust({ cert, path }: OwnAuthority, origin: string): readonly string[] {
  const { fingerprint256 } = new X509Certificate(cert);
  return [
    "  A browser that does not know the certificate yet warns that the connection is not private. To trust it once and",
    `  for good, give the device ${path}`,
    `  (or ${origin}/moodreel-authority.crt), compare the fingerprint, and import it as an authority:`,
    `    SHA-256 ${fingerprint256}`,
    "    Windows: open it, Install, Trusted Root Certification Authorities.  macOS: open it, Keychain, Always Trust.",
    "    Android: Settings, Security, Install a certificate, CA.  iPhone: open it, Settings, Profile, Install; then",
    "    General, About, Certificate Trust Settings.  Firefox: Settings, Certificates, Authorities, Import.",
  ];
}
