import type { AssetOptions } from "../api/face-reader.ts";

/**
 * Starts a worker of this package where the assets are.
 *
 * @param own starts the one beside this script, written as bundlers want it
 * @param file its name in `assets.baseUrl`
 */
export function startWorker(own: () => Worker, file: string, { baseUrl, worker }: AssetOptions = {}): Worker {
  if (typeof worker === "function") return worker() as Worker;
  if (worker !== undefined) return workerAt(new URL(worker, document.baseURI));
  if (baseUrl !== undefined) return workerAt(new URL(file, new URL(baseUrl, document.baseURI)));
  try {
    return own();
  } catch (error) {
    // This script came from another origin, as from a CDN: its worker lies in the folder of assets.
    const here = import.meta.url;
    if (new URL(here).origin === location.origin) throw error;
    // Written so that no bundler takes it for the address of all that lies in that folder.
    return workerAt(new URL(here.replace(/[^/]*$/, `../assets/${file}`)));
  }
}

/** A page may not start a worker of another origin, but one of its own that imports it. */
function workerAt(url: URL): Worker {
  const options: WorkerOptions = { type: "module", name: "face-reader" };
  if (url.origin === location.origin && url.origin !== "null") return new Worker(url, options);
  const script = new Blob([`import ${JSON.stringify(url.href)};`], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(script), options);
}
