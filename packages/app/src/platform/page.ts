import { MoodreelError } from "@moodreel/core";
import type { Platform } from "../context/platform.ts";

/** In a page: nothing of Node is loaded, and what needs it says what to do instead. */
export const platform: Platform = {
  openHome: refuse("A page has no folder to keep things in: open Moodreel with `store` and `profiles`."),
  openMemory: async () => (await import("@moodreel/store/memory")).openMemoryStore(),
  openServer: refuse("A page asks no media server: run `moodreel connect`."),
  folderAt: async () => null,
  readPicture: async () => null,
  train: refuse("Learning from ratings of many people needs Node: run `moodreel train`."),
  backup: refuse("Backups are files, which need Node: run `moodreel backup`."),
  restore: refuse("Backups are files, which need Node: run `moodreel restore`."),
};

function refuse(message: string): () => Promise<never> {
  return async () => {
    throw new MoodreelError("unsupported", message);
  };
}
