import { existsSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run-quietly.ts";

const PEERS = join(import.meta.dirname, "..", "peers");
const ENVIRONMENT = join(PEERS, ".venv");

/** A Python with the peers installed, or the reason why there is none. */
export type Python = { readonly python: string } | { readonly missing: string };

/** Uses the environment beside the peers, and makes it first where there is none. */
export async function findPython(): Promise<Python> {
  const python = join(ENVIRONMENT, "bin", "python");
  try {
    if (!existsSync(python)) await runQuietly("python3", ["-m", "venv", ENVIRONMENT]);
    await runQuietly(python, ["-m", "pip", "install", "-q", "-r", join(PEERS, "requirements.txt")]);
    return { python };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

export const PEER_SCRIPT = join(PEERS, "peers.py");

export const PEER_NAMES = [
  "popularity (numpy)",
  "EASE (numpy)",
  "cosine (implicit)",
  "ALS (implicit)",
  "BPR (implicit)",
];
