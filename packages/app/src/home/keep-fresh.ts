import type { Moodreel } from "../moodreel.ts";
import { watchFolder, type WatchedFolder } from "./watch-folder.ts";

export interface FreshOptions {
  /** Hears why a connection was not refreshed; once, until it is something else. */
  readonly onProblem: (name: string, message: string) => void;
  /** From one look at what is due to the next, ms. */
  readonly lookMs?: number;
}

const LOOK_MS = 20_000;
/** Folders are looked through so often, whatever tells of changes, minutes: network folders do not. */
const FOLDER_MINUTES = 15;
const MINUTE_MS = 60_000;

/**
 * Refreshes the connections of a Moodreel while it runs: media servers each on their schedule, folders when something
 * changes in them. One is asked at a time, and one that is away is asked again when it is due.
 *
 * @returns what ends it; a refresh under way is stopped
 */
export function keepFresh(
  moodreel: Pick<Moodreel, "connections" | "refresh">,
  { onProblem, lookMs = LOOK_MS }: FreshOptions,
): { close(): Promise<void> } {
  const stop = new AbortController();
  const refreshedAt = new Map<string, number>();
  const folders = new Map<string, WatchedFolder>();
  const problems = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const said = (name: string, message: string | null): void => {
    const before = problems.get(name);
    if (message === null) problems.delete(name);
    else problems.set(name, message);
    if (message !== null && message !== before) onProblem(name, message);
  };
  const refresh = async (name: string): Promise<void> => {
    refreshedAt.set(name, performance.now());
    const [outcome] = await moodreel.refresh(name, { signal: stop.signal });
    said(name, outcome !== undefined && "problem" in outcome ? outcome.problem.message : null);
  };
  const look = async (): Promise<void> => {
    const all = await moodreel.connections();
    const paths = new Set(all.filter(({ type }) => type === "folder").map(({ at }) => at));
    for (const [path, folder] of folders) {
      if (paths.has(path)) continue;
      folder.close();
      folders.delete(path);
    }
    for (const { name, type, at, every } of all) {
      if (type === "folder" && !folders.has(at))
        folders.set(
          at,
          watchFolder(at, () => (refreshedAt.delete(name), soon())),
        );
      const since = performance.now() - (refreshedAt.get(name) ?? -Infinity);
      if (since >= (every ?? FOLDER_MINUTES) * MINUTE_MS && !stop.signal.aborted) await refresh(name);
    }
    said("connections", null);
  };
  const next = (ms: number): void => {
    clearTimeout(timer);
    if (!stop.signal.aborted) timer = setTimeout(run, ms).unref();
  };
  const soon = (): void => next(0);
  const run = (): void => {
    looking = looking
      .then(look)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) said("connections", error instanceof Error ? error.message : String(error));
      })
      .finally(() => next(lookMs));
  };
  soon();
  return {
    async close() {
      stop.abort(new Error("the server is being stopped"));
      clearTimeout(timer);
      for (const folder of folders.values()) folder.close();
      await looking;
    },
  };
}
