import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { command } from "../../../scripts/pack/command.ts";

/** By these the machine reaches its registry. */
const NETWORK = ["/etc/resolv.conf", "/etc/hosts", "/etc/ssl/certs/ca-certificates.crt"];

/** What comes with Node 24. */
const NPM = "npm@11.19.1";

/**
 * What `node:24-bookworm-slim` is, made of Debian's own packages: Debian 12, Node with npm under /usr/local, and
 * the user `node`. Needs root and mmdebstrap.
 */
export async function makeBase(folder: string): Promise<void> {
  await command("mmdebstrap", ["--variant=minbase", "--quiet", "bookworm", folder], { cwd: "/" });
  for (const file of NETWORK) {
    if (!existsSync(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file), { dereference: true });
  }
  const local = join(folder, "usr/local");
  cpSync(process.execPath, join(local, "bin/node"), { dereference: true });
  await command("npm", ["install", "--global", "--prefix", local, "--no-audit", "--no-fund", NPM]);
  await command("chroot", [folder, "useradd", "-m", "-u", "1000", "node"], { cwd: "/" });
}
