import { readFile } from "node:fs/promises";
import { withFileErrors } from "@moodreel/core/error";
import { certificateProblem } from "@moodreel/server/tls";
import { UsageError } from "../errors/usage-error.ts";
import type { CertificateSource } from "./certificate-source.ts";

/**
 * A certificate of an authority elsewhere, from two files.
 *
 * @param now ms since the epoch
 */
export function givenCertificate(
  { cert: certPath, key: keyPath }: { readonly cert: string; readonly key: string },
  now: () => number = Date.now,
): CertificateSource {
  return {
    async read() {
      const [cert, key] = await Promise.all([textOf(certPath), textOf(keyPath)]);
      const found = certificateProblem({ cert, key }, now());
      if (found === null) return { cert, key, authority: null };
      const [option, path] = found.of === "cert" ? ["--cert", certPath] : ["--key", keyPath];
      throw new UsageError(`${option} ${path}: it ${found.problem}.`);
    },
  };
}

function textOf(path: string): Promise<string> {
  return withFileErrors(path, () => readFile(path, "utf8"));
}
