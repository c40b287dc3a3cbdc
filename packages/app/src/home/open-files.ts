import { statSync } from "node:fs";
import { join } from "node:path";
import { MoodreelError } from "@moodreel/core";
import type { CheckedPart, ProfileStore, Store } from "@moodreel/store";
import type { OpenedHome } from "../context/home-options.ts";
import { profilesLater } from "./profiles-later.ts";

export interface OpenedStores extends Pick<OpenedHome, "store" | "profiles"> {
  /** What was found lost at the start, and can be seen no more. */
  readonly lost: readonly CheckedPart[];
}

type Warn = (message: string) => void;

/** Opens what is whole of the databases in a folder. @param warn hears what is not, and what to do */
export async function openFiles(folder: string, warn: Warn): Promise<OpenedStores> {
  const viewers = join(folder, "profiles.db");
  // It is made at the first start, together with the other one, and never empty again.
  const isEmptied = sizeOf(join(folder, "moodreel.db")) > 0 && sizeOf(viewers) === 0;
  const says = `${viewers} was empty, so there are no viewers any more. If there were some, \`moodreel restore\` brings them back from a backup.`;
  const lost: readonly CheckedPart[] = isEmptied
    ? [{ part: "profiles", name: "viewers", path: viewers, state: "missing", says }]
    : [];
  if (isEmptied) warn(says);
  const store = await openStore(join(folder, "moodreel.db"), warn);
  try {
    return { store, profiles: await openProfiles(viewers, warn), lost };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Bytes; a number under 0 for what is not there. */
function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? -1;
  } catch {
    // Opening it says why.
    return -1;
  }
}

/** @param open by default `openSqliteStore` */
export async function openStore(
  path: string,
  warn: Warn,
  open?: (path: string) => Promise<Store>,
): Promise<Store> {
  const { openRescuedStore, openSqliteStore } = await import("@moodreel/store/sqlite");
  try {
    return await (open ?? openSqliteStore)(path);
  } catch (error) {
    const why = whyRescued(error, path);
    if (why === null) throw error;
    const store = openRescuedStore(path, why);
    warn(`Nothing can be changed until this is mended: ${why.message}`);
    return store;
  }
}

/** Where what there is can be read all the same; `null` where it cannot. */
function whyRescued(error: unknown, path: string): MoodreelError | null {
  if (!(error instanceof MoodreelError)) return null;
  if (error.code === "store-unreadable") return error;
  // At the very first start there is nothing to be read.
  if (error.code !== "disk-full" || sizeOf(path) <= 0) return null;
  return new MoodreelError(
    "disk-full",
    `The disk is full: ${path} cannot grow. Free some space and start again.`,
    { path },
    { cause: error },
  );
}

async function openProfiles(path: string, warn: Warn): Promise<ProfileStore> {
  const { openSqliteProfiles } = await import("@moodreel/store/sqlite");
  const open = (): Promise<ProfileStore> => openSqliteProfiles(path);
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof MoodreelError)) throw error;
    warn(`Viewers cannot be used until this is mended: ${error.message}`);
    return profilesLater(open, path);
  }
}
