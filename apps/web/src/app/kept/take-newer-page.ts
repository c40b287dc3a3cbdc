import { basePath } from "../../shared/navigation/base-path.ts";
import { TAKE_OVER } from "./take-over.ts";

/**
 * Where a newer page lies ready and no other tab shows the older one, loads it in place of this one. Call
 * it when the page starts, before anything is on it that could be lost. A page that stays the older for
 * as long as its tab is open would ask for models that its host no longer has.
 */
export async function takeNewerPage(): Promise<void> {
  // Only in a secure context.
  if (!("serviceWorker" in navigator)) return;
  const scope = new URL(basePath(), location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope !== scope || registration.waiting === null) return;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage(TAKE_OVER);
}
