import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { TAKE_OVER } from "./take-over.ts";
import { onWorker, WORKER } from "./worker-scope.ts";

/** What the page is without its camera: put in by the build, with a revision for each file whose name has none. */
declare const PAGE_FILES: PrecacheEntry[];
/** Changes with every build that changes anything. */
declare const PAGE_VERSION: string;

const LATER = "later";

/**
 * Keeps the files of a build, whole. Another build waits beside it until no tab shows this one, or until the
 * only tab asks for it.
 */
export function keepFiles(): void {
  const { scope } = WORKER.registration;
  const later = `${LATER}-${PAGE_VERSION}-${scope}`;
  cleanupOutdatedCaches();
  // The query of an address is for the page, not for the file.
  precacheAndRoute(PAGE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

  // Models and their engine are kept once somebody has used the camera or a photo; their names change with them.
  registerRoute(({ url }) => url.href.startsWith(`${scope}assets/`), new CacheFirst({ cacheName: later }));

  onWorker("message", async ({ data }) => {
    if (data === TAKE_OVER) await takeOverOnly(scope);
  });
  onWorker("activate", () => dropOlder(scope, later));
}

/** Other tabs go on with the page that they began with: never half of each. */
async function takeOverOnly(scope: string): Promise<void> {
  const tabs = await WORKER.clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (tabs.filter(({ url }) => url.startsWith(scope)).length === 1) await WORKER.skipWaiting();
}

/** What an older page has loaded later. */
async function dropOlder(scope: string, later: string): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(`${LATER}-`) && name.endsWith(scope) && name !== later,
  );
  await Promise.all(older.map((name) => caches.delete(name)));
}
