import { X509Certificate } from "node:crypto";
import { isIP } from "node:net";

/** All interfaces. */
const EVERYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/**
 * The names that a server can be asked by, the best for a person first: where it listens, or for one that listens everywhere
 * those of its certificate, beginning with what others in the network can use.
 *
 * @param cert PEM
 */
export function namesOfServer(host: string, cert: string): readonly string[] {
  if (!EVERYWHERE.has(host)) return [host];
  const names = (new X509Certificate(cert).subjectAltName ?? "")
    .split(", ")
    .flatMap((entry) => /^(?:DNS|IP Address):(.+)$/.exec(entry)?.[1] ?? [])
    .filter((name) => !name.includes("*"));
  const shown = names.filter((name) => isIP(name) !== 6);
  const others = shown.filter((name) => name.includes(".") && !isHere(name));
  // An address is found by every device, a name only where somebody answers for it.
  const sorted = [
    ...others.filter((name) => isIP(name) !== 0),
    ...others.filter((name) => isIP(name) === 0),
    ...shown.filter(isHere),
  ];
  return sorted.length === 0 ? [host] : sorted;
}

function isHere(name: string): boolean {
  return /^(localhost|127\.)/.test(name);
}
