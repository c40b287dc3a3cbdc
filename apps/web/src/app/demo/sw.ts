import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";
import { TAKE_OVER } from "./take-over.ts";

/** What the page is without its camera: put in by the build, with a revision for each file whose name has none. */
declare const PAGE_FILES: PrecacheEntry[];
/** Changes with every build that changes anything. */
declare const PAGE_VERSION: string;

/** What is used here of the worker's global scope; the page's types are another's. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(of: { includeUncontrolled: true; type: "window" }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
}

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const LATER = "later";

cleanupOutdatedCaches();
// The query of an address is for the page, not for the file.
precacheAndRoute(PAGE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// Models and their engine are kept once somebody has used the camera or a photo; their names change with them.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  new CacheFirst({ cacheName: `${LATER}-${PAGE_VERSION}-${scope}` }),
);

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER)
    (event as unknown as { waitUntil(work: Promise<unknown>): void }).waitUntil(takeOverOnly());
});

/** Other tabs go on with the page that they began with: never half of each. */
async function takeOverOnly(): Promise<void> {
  const tabs = await worker.clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (tabs.filter(({ url }) => url.startsWith(scope)).length === 1) await worker.skipWaiting();
}

self.addEventListener("activate", (event) => {
  (event as unknown as { waitUntil(work: Promise<unknown>): void }).waitUntil(dropOlder());
});

/** What an older page has loaded later. */
async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) =>
      name.startsWith(`${LATER}-`) && name.endsWith(scope) && name !== `${LATER}-${PAGE_VERSION}-${scope}`,
  );
  await Promise.all(older.map((name) => caches.delete(name)));
}
