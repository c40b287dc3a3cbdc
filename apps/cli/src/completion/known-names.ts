import type { Moodreel } from "@moodreel/app";
import type { KnownNames } from "./completions.ts";

/** Names out of what this person keeps. Without an answer nothing is offered: a Tab must not bring errors into the line. */
export const knownNames: KnownNames = {
  catalogs: () => ask(async (moodreel) => (await moodreel.catalogs()).map(({ name }) => name)),
  viewers: () => ask(async (moodreel) => (await moodreel.viewers()).map(({ name }) => name)),
};

async function ask(question: (moodreel: Moodreel) => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    const { openMoodreel } = await import("@moodreel/app");
    const moodreel = await openMoodreel({ starter: false });
    try {
      return await question(moodreel);
    } finally {
      await moodreel.close();
    }
  } catch {
    return [];
  }
}
