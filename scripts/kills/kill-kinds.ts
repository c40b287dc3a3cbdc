import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomStream } from "@moodreel/core/random";
import type { Kind } from "./kind.ts";

/** What came of all kills of a kind. */
export interface Tally {
  readonly kind: string;
  readonly kills: number;
  /** The process was still at work. */
  readonly hits: number;
  readonly old: number;
  readonly new: number;
  /** What was half done, lost or damaged, each with the moment of the kill. */
  readonly wrong: readonly string[];
}

/** Kills so many processes of a kind, at moments that the seed decides. */
export async function killKind(kind: Kind, kills: number, seed: number): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-kills-"));
  const tally = { kind: kind.name, kills: 0, hits: 0, old: 0, new: 0, wrong: [] as string[] };
  const random = randomStream(seed);
  const prepared = await kind.prepare(folder);
  try {
    for (; tally.kills < kills; tally.kills += 1) {
      try {
        const { hit, left } = await prepared.kill(random);
        tally[left] += 1;
        if (hit) tally.hits += 1;
      } catch (error) {
        tally.hits += 1;
        tally.wrong.push(toText(error));
      }
    }
  } finally {
    await prepared.close?.();
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

function toText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${toText(error.cause)}`;
}
