import { basePath } from "../../shared/navigation/base-path.ts";

/** Removes the copy of the page that its service worker keeps. */
export async function forgetPage(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const scope = new URL(basePath(), location.href).href;
  try {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
    // The names of its caches end with its scope.
    const names = (await caches.keys()).filter((name) => name.endsWith(scope));
    await Promise.all(names.map((name) => caches.delete(name)));
  } catch (error) {
    // A browser that keeps nothing for the page has nothing to forget.
    if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
  }
}
