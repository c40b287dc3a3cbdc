// The service worker of the page that a server serves: the page itself comes from the server while that answers.
import { matchPrecache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { ROUTES } from "../../shared/navigation/route-names.ts";
import { keepFiles } from "./keep-files.ts";
import { onWorker, WORKER } from "./worker-scope.ts";

/** A server that has not answered for so long counts as away, ms. */
const LIMIT_MS = 3000;

/** A guest's phone opens a room, which there is none of without a server; all else is the server's alone. */
const KEPT: ReadonlySet<string> = new Set(ROUTES.filter((route) => route !== "/room"));

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === "navigate" && KEPT.has(placeOf(url)),
  ({ request }) => freshOrKept(request),
);
keepFiles();

// The tab that brought the first worker here is kept by it too: a newer build must not take its files away.
onWorker("activate", () => WORKER.clients.claim());

function placeOf({ pathname }: URL): string {
  return pathname === "/" ? pathname : pathname.replace(/\/$/, "");
}

/** Whatever comes late is of no use: the next visit asks again. */
async function freshOrKept(request: Request): Promise<Response> {
  const fresh = fetch(request);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), LIMIT_MS));
  const came = await Promise.race([fresh.catch(() => null), late]);
  // What stands before a server answers in its place while it is away.
  if (came !== null && came.status < 500) return came;
  return (await matchPrecache("/index.html")) ?? came ?? fresh;
}
