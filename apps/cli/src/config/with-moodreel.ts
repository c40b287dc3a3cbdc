import type { Moodreel } from "@moodreel/app";
import { printWarning } from "../terminal/print-warning.ts";
import { progressLine } from "../terminal/progress-line.ts";

interface OpenOptions {
  /** Whether catalogues are asked, so that the starter must be there; by default they are. */
  readonly catalogs?: boolean;
  /** Brings the starter in again where it was removed. */
  readonly starterAgain?: boolean;
  /** Shows no progress. */
  readonly quiet?: boolean | undefined;
}

/** Opens Moodreel where the environment says, with the starter catalogue brought in on first use. */
export async function openHere({
  catalogs = true,
  starterAgain = false,
  quiet,
}: OpenOptions = {}): Promise<Moodreel> {
  // Loaded when it is needed: help and wrong usage must not wait for it.
  const { openMoodreel } = await import("@moodreel/app");
  const progress = progressLine("Bringing in the starter catalogue", { quiet });
  const onWarning = (message: string): void => {
    if (quiet !== true) printWarning(message);
  };
  const moodreel = await openMoodreel({
    starter: starterAgain ? "again" : true,
    onStarterProgress: progress.update,
    onWarning,
  });
  try {
    if (catalogs) await moodreel.catalogs();
    return moodreel;
  } catch (error) {
    await moodreel.close();
    throw error;
  } finally {
    progress.end();
  }
}

/** Runs with Moodreel and closes it, whatever happens. */
export async function withMoodreel<T>(
  use: (moodreel: Moodreel) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const moodreel = await openHere(options);
  try {
    return await use(moodreel);
  } finally {
    await moodreel.close();
  }
}
