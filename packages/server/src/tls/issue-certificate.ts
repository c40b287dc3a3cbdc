import { randomBytes } from "node:crypto";
import * as asn1 from "asn1js";
import {
  AltName,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  NameConstraints,
  AttributeTypeAndValue,
} from "pkijs";
import { DNS, generalNames, nameConstraints } from "./certificate-names.ts";
import { OWN_DOMAINS, OWN_NETWORKS, type HostNames } from "./host-names.ts";
import { derOf, newKeys, pemOf, privateKeyOf, type Signer } from "./pem.ts";

/** A certificate and its private key, as PEM. */
export interface CertificateAndKey {
  readonly cert: string;
  readonly key: string;
}

const DAY_MS = 86_400_000;
/** Trusted by hand on every device: so it has to last. */
const AUTHORITY_MS = 3650 * DAY_MS;
/** Apple takes at most 825 days, whoever the authority is; others of public ones 398. */
const LEAF_MS = 397 * DAY_MS;

/** https://www.rfc-editor.org/rfc/rfc5280#appendix-A */
const OID = {
  commonName: "2.5.4.3",
  subjectKey: "2.5.29.14",
  keyUsage: "2.5.29.15",
  altName: "2.5.29.17",
  basic: "2.5.29.19",
  names: "2.5.29.30",
  authorityKey: "2.5.29.35",
  purpose: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
} as const;
/** Bits from the left, and how many of the byte are not used. */
const SIGNS_CERTIFICATES = [0b0000_0110, 1] as const;
const SIGNS_CONNECTIONS = [0b1000_0000, 7] as const;

/**
 * A certificate authority of one's own that can vouch for nothing but one's own machine and network: whoever
 * steals its key cannot pass for a bank.
 *
 * @param names of this machine
 * @param now ms since the epoch
 */
export async function makeAuthority(names: HostNames, now: number): Promise<CertificateAndKey> {
  const keys = await newKeys();
  const date = new Date(now).toISOString().slice(0, 10);
  const certificate = await unsigned(
    keys,
    `Moodreel on ${names.dns[1] ?? "this machine"}, ${date}`,
    now,
    AUTHORITY_MS,
  );
  certificate.issuer = certificate.subject;
  certificate.extensions?.push(
    extension(OID.basic, true, new BasicConstraints({ cA: true, pathLenConstraint: 0 })),
    usage(SIGNS_CERTIFICATES),
    purpose(),
    extension(OID.names, true, nameConstraints([...new Set([...OWN_DOMAINS, ...names.dns])], OWN_NETWORKS)),
  );
  return signed(certificate, keys);
}

/**
 * A certificate for this machine. Names that the authority may not vouch for are left out: those that the machine got
 * after the authority was made, and that others could have, too.
 *
 * @param now ms since the epoch
 */
export function issueCertificate(
  authority: CertificateAndKey,
  names: HostNames,
  now: number,
): Promise<CertificateAndKey> {
  return certify(authority, vouchedFor(authority.cert, names), now);
}

/** The same for any names: where the authority may not vouch for one, nobody trusts the certificate. */
export async function certify(
  authority: CertificateAndKey,
  names: HostNames,
  now: number,
): Promise<CertificateAndKey> {
  const issuer = Certificate.fromBER(derOf(authority.cert));
  const keys = await newKeys();
  const certificate = await unsigned(keys, "Moodreel", now, LEAF_MS);
  certificate.issuer = issuer.subject;
  certificate.extensions?.push(
    extension(OID.basic, true, new BasicConstraints({ cA: false })),
    usage(SIGNS_CONNECTIONS),
    purpose(),
    extension(OID.altName, false, new AltName({ altNames: generalNames(names) })),
  );
  const key = keyIdentifierOf(issuer);
  if (key !== null) {
    certificate.extensions?.push(
      extension(OID.authorityKey, false, new AuthorityKeyIdentifier({ keyIdentifier: key })),
    );
  }
  const { cert, ...rest } = await signed(certificate, {
    ...keys,
    signingKey: await privateKeyOf(authority.key),
  });
  // Browsers want the chain, although the authority is the one that they trust.
  return { ...rest, cert: `${cert}${authority.cert}` };
}

/** Of the names those that an authority may vouch for. */
export function vouchedFor(authority: string, names: HostNames): HostNames {
  const issuer = Certificate.fromBER(derOf(authority));
  return { ...names, dns: names.dns.filter((name) => mayVouchFor(issuer, name)) };
}

async function unsigned(
  { publicKey }: Signer,
  name: string,
  now: number,
  validMs: number,
): Promise<Certificate> {
  const certificate = new Certificate({ version: 2 });
  // Positive, and as good as unique.
  const serial = randomBytes(16);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  certificate.serialNumber = new asn1.Integer({ valueHex: Uint8Array.from(serial) });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: OID.commonName, value: new asn1.Utf8String({ value: name }) }),
  );
  // Clocks differ.
  certificate.notBefore.value = new Date(now - DAY_MS);
  certificate.notAfter.value = new Date(now + validMs);
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  const bits = certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  const digest = await crypto.subtle.digest("SHA-1", Uint8Array.from(bits));
  certificate.extensions = [
    extension(OID.subjectKey, false, { toSchema: () => new asn1.OctetString({ valueHex: digest }) }),
  ];
  return certificate;
}

async function signed(
  certificate: Certificate,
  { privateKey, signingKey }: Signer,
): Promise<CertificateAndKey> {
  await certificate.sign(signingKey, "SHA-256");
  const key = await crypto.subtle.exportKey("pkcs8", privateKey);
  return {
    cert: pemOf("CERTIFICATE", certificate.toSchema(true).toBER(false)),
    key: pemOf("PRIVATE KEY", key),
  };
}

function extension(
  extnID: string,
  critical: boolean,
  value: { toSchema(): { toBER(): ArrayBuffer } },
): Extension {
  return new Extension({ extnID, critical, extnValue: value.toSchema().toBER() });
}

function usage([bits, unusedBits]: readonly [number, number]): Extension {
  const value = new asn1.BitString({ valueHex: Uint8Array.of(bits), unusedBits });
  return extension(OID.keyUsage, true, { toSchema: () => value });
}

function purpose(): Extension {
  return extension(OID.purpose, false, new ExtKeyUsage({ keyPurposes: [OID.serverAuth] }));
}

function parsed(certificate: Certificate, id: string): unknown {
  return certificate.extensions?.find(({ extnID }) => extnID === id)?.parsedValue ?? null;
}

function keyIdentifierOf(certificate: Certificate): asn1.OctetString | null {
  const value = parsed(certificate, OID.subjectKey);
  return value instanceof asn1.OctetString ? value : null;
}

function mayVouchFor(authority: Certificate, name: string): boolean {
  const constraints = parsed(authority, OID.names);
  if (!(constraints instanceof NameConstraints)) return true;
  return (constraints.permittedSubtrees ?? []).some(
    ({ base }) => base.type === DNS && (name === base.value || name.endsWith(`.${String(base.value)}`)),
  );
}
