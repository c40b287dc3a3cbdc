import { createPrivateKey, X509Certificate, type KeyObject } from "node:crypto";
import type { CertificateAndKey } from "./issue-certificate.ts";

/**
 * What keeps a certificate and a key from being served: half a sentence that goes on from the file's name, and which of the
 * two it is about. `null` where nothing does.
 *
 * @param now ms since the epoch
 */
export function certificateProblem(
  { cert, key }: CertificateAndKey,
  now: number,
): { readonly of: keyof CertificateAndKey; readonly problem: string } | null {
  const certificate = certificateOf(cert);
  if (certificate === null) return { of: "cert", problem: "holds no certificate in PEM" };
  const privateKey = keyOf(key);
  if (typeof privateKey === "string") return { of: "key", problem: privateKey };
  if (!certificate.checkPrivateKey(privateKey)) {
    return { of: "key", problem: "is not the key of that certificate" };
  }
  if (now > Date.parse(certificate.validTo)) {
    return { of: "cert", problem: `expired on ${dayOf(certificate.validTo)}` };
  }
  if (now < Date.parse(certificate.validFrom)) {
    return {
      of: "cert",
      problem: `is good only from ${dayOf(certificate.validFrom)} on; check this machine's clock`,
    };
  }
  return null;
}

function certificateOf(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}

/** The key, or why there is none. */
function keyOf(pem: string): KeyObject | string {
  if (pem.includes("ENCRYPTED")) {
    return "is encrypted; write it without its password: openssl pkey -in KEY -out PLAIN_KEY, readable by its owner alone";
  }
  try {
    return createPrivateKey(pem);
  } catch {
    return "holds no private key in PEM";
  }
}

function dayOf(date: string): string {
  return new Date(date).toISOString().slice(0, 10);
}
