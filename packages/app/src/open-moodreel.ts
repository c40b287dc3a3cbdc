import { platform } from "#platform";
import { createMoodreel, type MoodreelPorts } from "./create-moodreel.ts";
import type { Moodreel } from "./moodreel.ts";
import type { HomeOptions } from "./context/home-options.ts";

interface ClockOptions {
  /** Milliseconds since the epoch; by default the machine's clock. */
  readonly now?: (() => number) | undefined;
  /** IANA name, such as `Europe/Rome`: decides when a day begins. By default that of the machine. */
  readonly timeZone?: string | undefined;
}

/** A home folder or a database, in Node; or stores that are open already, anywhere. */
export type OpenOptions = (HomeOptions | Omit<MoodreelPorts, "now" | "timeZone">) & ClockOptions;

/**
 * Opens the product without a screen. Without options everything is kept where the command line keeps it.
 *
 * @throws MoodreelError `no-permission`, `store-unreadable`, `store-too-new`, `store-unreachable`,
 *   `database-url-invalid`; `unsupported` for a home in a page
 *
 * @example
 * const moodreel = await openMoodreel({ home: "./moodreel-data" });
 */
export async function openMoodreel(options: OpenOptions = {}): Promise<Moodreel> {
  const { now = Date.now, timeZone } = options;
  if ("store" in options) return createMoodreel({ ...options, now, timeZone });
  const { store, profiles, models, bringStarter } = await platform.openHome(options);
  let brought: Promise<unknown> | null = null;
  const bringOnce = (): Promise<unknown> =>
    (brought ??= bringStarter(new Date(now()).toISOString()).catch((error: unknown) => {
      // A failure is not worth keeping: the next question tries again.
      brought = null;
      throw error;
    }));
  return createMoodreel({ store, profiles, models, now, timeZone, bringStarter: bringOnce }, () =>
    Promise.all([store.close(), profiles.close()]),
  );
}
