import { noOpinion, withReaction } from "@moodreel/core/profile";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { ProfileExport } from "../profile.ts";
import { ANA, HEAT, LEARNED, mood, NOW } from "./examples.ts";

/** Ana's profile with so many opinions. */
export function exportOfMany(prefix: string, opinions: number): ProfileExport {
  const all = Array.from({ length: opinions }, (_, n) => ({ ...HEAT, id: `${prefix}${n}` }));
  return {
    profile: { ...ANA, keepsMoods: true },
    kinds: {
      movie: {
        learned: LEARNED,
        opinions: all.map((item) => withReaction(noOpinion(item, NOW), "like", NOW)),
      },
    },
    moods: [mood(NOW)],
    corrections: [{ looked: "happy", felt: "sad", times: 3, lastAt: NOW }],
  };
}

/** Restores another profile of Ana's in a process of its own, which is killed when half of it is written. */
export function killWhileRestoring(database: "sqlite" | "postgres", address: string): void {
  const script = fileURLToPath(new URL("./restore-and-die.ts", import.meta.url));
  const { signal, stderr } = spawnSync(process.execPath, [script, database, address], { encoding: "utf8" });
  expect(signal, stderr).toBe("SIGKILL");
}
