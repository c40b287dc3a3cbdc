import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { MadeHome } from "../home/make-home.ts";
import { watchedServer, type WatchedServer } from "../server/watched-server.ts";

/** What each part of the bench is given. */
export interface Job {
  /** Of the repository whose server is measured. */
  readonly root: string;
  readonly folder: string;
  readonly made: MadeHome;
  readonly connections: number;
  readonly seed: number;
  /** Flags of Node for the server. */
  readonly execArgv: readonly string[];
  readonly say: (text: string) => void;
}

/** A server over a home folder as it was made, whatever was written into it before. */
export async function freshServer<T>(
  { root, folder, made, execArgv }: Job,
  use: (server: WatchedServer) => Promise<T>,
): Promise<T> {
  const home = join(folder, "fresh");
  await rm(home, { recursive: true, force: true });
  await cp(made.home, home, { recursive: true });
  return watchedServer(root, home, use, execArgv);
}
