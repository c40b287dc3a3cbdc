import { X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { writeWhole } from "@moodreel/app/home";
import { MoodreelError } from "@moodreel/core";
import { withFileErrors } from "@moodreel/core/error";
import {
  certificateProblem,
  hostNames,
  issueCertificate,
  makeAuthority,
  vouchedFor,
  type CertificateAndKey,
  type HostNames,
} from "@moodreel/server/tls";
import { UsageError } from "../errors/usage-error.ts";
import type { CertificateSource } from "./certificate-source.ts";

/** So long before its end a certificate is replaced, ms: no device that is on keeps an expired one. */
const EARLY_MS = 30 * 86_400_000;

/** What the machine is called at the moment. */
function namesHere(): HostNames {
  const addresses = Object.values(networkInterfaces()).flatMap((cards) => cards ?? []);
  return hostNames(
    hostname(),
    addresses.map(({ address }) => address),
  );
}

/**
 * A certificate of this installation's own, kept in a folder: an authority, made once, which devices are asked to trust, and
 * what it vouches for, made anew whenever the machine's names change or its time runs out.
 *
 * @param names of this machine, asked for each time
 * @param now ms since the epoch
 */
export function ownCertificate(
  folder: string,
  names: () => HostNames = namesHere,
  now: () => number = Date.now,
): CertificateSource {
  const authorityPath = join(folder, "authority.pem");
  const servedPath = join(folder, "server.pem");
  const publicPath = join(folder, "moodreel-authority.crt");
  return {
    async read() {
      await withFileErrors(folder, () => mkdir(folder, { recursive: true, mode: 0o700 }));
      const authority = await keptAuthority(authorityPath, folder, names, now);
      if ((await contentOf(publicPath)) !== authority.cert) await writeWhole(publicPath, authority.cert);
      const wanted = vouchedFor(authority.cert, names());
      const kept = split((await contentOf(servedPath)) ?? "");
      const { cert, key } = isGood(kept, authority, wanted, now())
        ? kept
        : await issueCertificate(authority, wanted, now());
      if (cert !== kept.cert) await writeWhole(servedPath, `${cert}${key}`);
      return { cert, key, authority: { cert: authority.cert, path: publicPath } };
    },
  };
}

async function keptAuthority(
  path: string,
  folder: string,
  names: () => HostNames,
  now: () => number,
): Promise<CertificateAndKey> {
  const text = await contentOf(path);
  if (text === null) {
    const { cert, key } = await makeAuthority(names(), now());
    try {
      await writeWhole(path, `${cert}${key}`, { existing: "refuse" });
      return { cert, key };
    } catch (error) {
      // Another process of this home was faster.
      if (!(error instanceof MoodreelError) || error.code !== "file-exists") throw error;
      return keptAuthority(path, folder, names, now);
    }
  }
  const kept = split(text);
  const found = certificateProblem(kept, now() + EARLY_MS);
  if (found === null) return kept;
  throw new UsageError(
    `The certificate authority ${path} cannot be used: it ${found.problem}. Move the folder ${folder} aside: the next start makes another authority, which your devices have to be told to trust again.`,
  );
}

function isGood(
  kept: CertificateAndKey,
  authority: CertificateAndKey,
  wanted: HostNames,
  now: number,
): boolean {
  if (certificateProblem(kept, now + EARLY_MS) !== null) return false;
  const certificate = new X509Certificate(kept.cert);
  if (!certificate.verify(new X509Certificate(authority.cert).publicKey)) return false;
  return (
    wanted.dns.every((name) => certificate.checkHost(name) !== undefined) &&
    wanted.addresses.every((address) => certificate.checkIP(address) !== undefined)
  );
}

/** Certificates and keys stand in one file, so that they are always of the same writing. */
function split(text: string): CertificateAndKey {
  const at = text.indexOf("-----BEGIN PRIVATE KEY-----");
  return at < 0 ? { cert: text, key: "" } : { cert: text.slice(0, at), key: text.slice(at) };
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return withFileErrors(path, () => {
      throw error;
    });
  }
}
