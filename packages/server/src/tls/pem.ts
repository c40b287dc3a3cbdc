/** The keys that a certificate is made with. */
export interface Signer {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  /** That of whoever vouches: one's own, or the authority's. */
  readonly signingKey: CryptoKey;
}

/** Every browser knows P-256, and every phone is fast with it. */
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256" } as const;

export async function newKeys(): Promise<Signer> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  return { publicKey, privateKey, signingKey: privateKey };
}

export function privateKeyOf(pem: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", derOf(pem), ALGORITHM, false, ["sign"]);
}

/** The bytes of the first block. */
export function derOf(pem: string): Uint8Array<ArrayBuffer> {
  const base64 = /-----BEGIN [^-]+-----([^-]+)-----END/.exec(pem)?.[1] ?? "";
  return Uint8Array.from(Buffer.from(base64, "base64"));
}

/** https://www.rfc-editor.org/rfc/rfc7468 */
export function pemOf(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
