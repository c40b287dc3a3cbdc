import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

/** What the page is without its camera: put in by the build, with a revision for each file whose name has none. */
declare const PAGE_FILES: PrecacheEntry[];
/** Changes with every build that changes anything. */
declare const PAGE_VERSION: string;

const { scope } = (self as unknown as { readonly registration: ServiceWorkerRegistration }).registration;
const LATER = "later";

cleanupOutdatedCaches();
// The query of an address is for the page, not for the file.
precacheAndRoute(PAGE_FILES, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// Models and their engine are kept once somebody has used the camera or a photo; their names change with them.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  new CacheFirst({ cacheName: `${LATER}-${PAGE_VERSION}-${scope}` }),
);

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
