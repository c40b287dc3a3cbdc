import type { ImportReport } from "@moodreel/importer";
import type { RefreshOutcome } from "../connections/refresh.ts";
import type { HomeOptions } from "../context/home-options.ts";
import type { FileGiven } from "../import/source-of.ts";
import type { Moodreel } from "../moodreel.ts";
import type { ImportedRatings } from "../viewers/import-ratings.ts";
import { ImportThread } from "./import-thread.ts";

/**
 * The same Moodreel, which reads files that come as streams on a thread of its own: reading a table takes a
 * processor for seconds, in which a server has to answer others. One file is read at a time.
 *
 * @param options what the Moodreel was opened with
 *
 * @example
 * ```ts
 * import { openMoodreel } from "@moodreel/app";
 * import { importsOnThread } from "@moodreel/app/thread";
 *
 * const home = { home: "./moodreel-data" };
 * const moodreel = importsOnThread(await openMoodreel(home), home);
 * ```
 */
export function importsOnThread(
  moodreel: Moodreel,
  options: Omit<HomeOptions, "onStarterProgress"> = {},
): Moodreel {
  const thread = new ImportThread(options);
  return {
    ...moodreel,
    async importFile(file, given = {}) {
      const { signal, ...rest } = given;
      if (!isStream(file) || hasCallbacks(rest)) return moodreel.importFile(file, given);
      return (await thread.run({ call: "importFile", given: rest }, file, signal)) as ImportReport;
    },
    async importRatings(viewer, file, given = {}) {
      const { signal, ...rest } = given;
      if (!isStream(file) || hasCallbacks(rest)) return moodreel.importRatings(viewer, file, given);
      // Here, for the thread does not bring the starter in.
      await moodreel.catalogs();
      return (await thread.run(
        { call: "importRatings", viewer, given: rest },
        file,
        signal,
      )) as ImportedRatings;
    },
    async refresh(name, { signal } = {}) {
      // What is not there needs no thread.
      if ((await moodreel.connections()).length === 0) return moodreel.refresh(name, { signal });
      const nothing = { name: "connections", stream: [] };
      return (await thread.run({ call: "refresh", name }, nothing, signal)) as readonly RefreshOutcome[];
    },
    async close() {
      await thread.close();
      await moodreel.close();
    },
  };
}

function isStream(file: FileGiven): file is Exclude<Extract<FileGiven, { readonly stream: unknown }>, Blob> {
  return typeof file === "object" && "stream" in file && "name" in file && typeof file.stream === "object";
}

/** Functions, and files beside the one, stay in the thread that they are of. */
function hasCallbacks(given: object): boolean {
  return "companions" in given || Object.values(given).some((value) => typeof value === "function");
}
