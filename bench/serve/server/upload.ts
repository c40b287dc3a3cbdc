import { openAsBlob } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

export interface Uploaded {
  readonly seconds: number;
  /** How often the server asked to come again later. */
  readonly sentBack: number;
}

const LONGEST_WAIT_S = 30;

/**
 * Uploads a file as a catalogue; comes again as long as the server says that it is busy.
 *
 * @throws Error for any other refusal
 */
export async function upload(url: string, path: string, name: string): Promise<Uploaded> {
  const start = performance.now();
  for (let sentBack = 0; ; sentBack++) {
    const form = new FormData();
    form.set("file", await openAsBlob(path), "titles.tsv");
    const answer = await fetch(`${url}/api/v1/catalogs?name=${name}`, { method: "POST", body: form });
    const text = await answer.text();
    if (answer.ok) return { seconds: (performance.now() - start) / 1000, sentBack };
    if (answer.status !== 503) throw new Error(`upload of ${name}: ${answer.status} ${text}`);
    await pause(1000 * Math.min(LONGEST_WAIT_S, Number(answer.headers.get("retry-after") ?? 1)));
  }
}
