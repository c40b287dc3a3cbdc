import { BroadcastChannel } from "node:worker_threads";
import type { Telling, ToldChange } from "../sql/telling.ts";

/** Tells changes to the other threads of this process that have the same file open. */
export interface TellOthers extends Telling {
  close(): void;
}

/** @param path of the database */
export function tellOthers(path: string): TellOthers {
  const channel = new BroadcastChannel(`moodreel profiles ${path}`);
  // It keeps no process alive.
  channel.unref();
  return {
    tell: (change) => channel.postMessage(change),
    listen: (hear) => {
      channel.onmessage = (event) => hear((event as { readonly data: ToldChange }).data);
    },
    close: () => channel.close(),
  };
}
