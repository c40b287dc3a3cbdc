/** What is used here of a service worker's global scope; the page's types are another's. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(of: { includeUncontrolled: true; type: "window" }): Promise<{ url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
}

export const WORKER = self as unknown as WorkerScope;

/** Calls `work` on an event, which lasts until it is done. */
export function onWorker(
  type: "message" | "activate",
  work: (event: MessageEvent) => Promise<unknown>,
): void {
  self.addEventListener(type as "message", (event) =>
    (event as unknown as { waitUntil(work: Promise<unknown>): void }).waitUntil(work(event)),
  );
}
