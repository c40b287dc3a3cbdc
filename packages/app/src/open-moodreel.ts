import { platform } from "#platform";
import { createMoodreel, type MoodreelPorts } from "./create-moodreel.ts";
import type { Moodreel } from "./moodreel.ts";
import type { HomeOptions } from "./context/home-options.ts";
import { invalid } from "./questions/check.ts";
import {
  anything,
  call,
  fields,
  flag,
  listOf,
  number,
  objectOf,
  text,
  type Shape,
} from "./questions/shapes.ts";

interface ClockOptions {
  /** Milliseconds since the epoch; by default the machine's clock. */
  readonly now?: (() => number) | undefined;
  /** IANA name, such as `Europe/Rome`: decides when a day begins. By default that of the machine. */
  readonly timeZone?: string | undefined;
}

/** A home folder or a database, in Node; or stores that are open already, anywhere. */
export type OpenOptions = (HomeOptions | Omit<MoodreelPorts, "now" | "timeZone">) & ClockOptions;

type OptionName = keyof HomeOptions | keyof MoodreelPorts;

/**
 * Opens the product without a screen. Without options everything is kept where the command line keeps it.
 *
 * @throws MoodreelError `no-permission`, `store-unreadable`, `store-too-new`, `store-unreachable`,
 *   `database-url-invalid`; `request-invalid` for options that cannot be meant; `unsupported` for a home in a page
 *
 * @example
 * const moodreel = await openMoodreel({ home: "./moodreel-data" });
 */
export async function openMoodreel(options: OpenOptions = {}): Promise<Moodreel> {
  checkOptions(options);
  const { timeZone } = options;
  const now = checkedClock(options.now ?? Date.now);
  if ("store" in options) return createMoodreel({ ...options, now, timeZone });
  const { bringStarter, ...home } = await platform.openHome(options);
  const { store, profiles } = home;
  let brought: Promise<unknown> | null = null;
  const bringOnce = (): Promise<unknown> =>
    (brought ??= bringStarter(new Date(now()).toISOString()).catch((error: unknown) => {
      // A failure is not worth keeping: the next question tries again.
      brought = null;
      throw error;
    }));
  return createMoodreel({ ...home, now, timeZone, bringStarter: bringOnce }, () =>
    Promise.all([store.close(), profiles.close()]),
  );
}

/** Under these names; another would be left out without a word, and the home would be somewhere else. */
const OPTIONS = fields({
  home: text,
  databaseUrl: anything,
  readUrls: listOf(text),
  poolSize: number,
  databaseTimeout: number,
  starter: (value, name) => (value === "again" ? undefined : flag(value, name)),
  onStarterProgress: call,
  onWarning: call,
  store: (value) => call(objectOf(value, "store")["catalogs"], "store.catalogs"),
  profiles: (value) => call(objectOf(value, "profiles")["profiles"], "profiles.profiles"),
  connections: (value) => call(objectOf(value, "connections")["read"], "connections.read"),
  models: anything,
  platform: anything,
  bringStarter: call,
  checkHome: call,
  now: call,
  timeZone: text,
} satisfies Record<OptionName, Shape>);

function checkOptions(options: OpenOptions): void {
  OPTIONS(options, "openMoodreel");
  if ("home" in options && options.home?.trim() === "") throw invalid("home: give the path of a folder.");
  if ("store" in options !== "profiles" in options) throw invalid("Give store and profiles, or neither.");
  const { timeZone } = options;
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    throw invalid(`timeZone: "${timeZone}" is not known. Give an IANA name, such as Europe/Rome.`);
  }
}

/** The farthest from 1970 that a date can be, ms. */
const FARTHEST = 8.64e15;

/** What a clock says is a date wherever it is used: one that says none is told of at once. */
function checkedClock(now: () => number): () => number {
  return () => {
    const at: unknown = now();
    if (typeof at === "number" && Math.abs(at) <= FARTHEST) return at;
    throw invalid(`now: give milliseconds since 1970, as Date.now does. It gave ${String(at)}.`);
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
