/** Where the certificate of a server comes from. */
export interface CertificateSource {
  /** As it is to be served from now on. @throws UsageError, MoodreelError for files that do not serve */
  read(): Promise<ServedCertificate>;
}

export interface ServedCertificate {
  /** PEM. */
  readonly cert: string;
  readonly key: string;
  /** Of one's own, which devices are to trust; `null` where the certificate comes from elsewhere. */
  readonly authority: OwnAuthority | null;
}

export interface OwnAuthority {
  /** PEM. */
  readonly cert: string;
  /** The file that devices are given. */
  readonly path: string;
}
