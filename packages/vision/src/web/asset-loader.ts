import { VisionError } from "../errors.ts";
import { ASSET_BYTES } from "./asset-sizes.ts";

/** A file of this package. */
export interface Asset {
  /** Its name in a folder of assets. */
  readonly file: string;
  /** Where it is when no folder is given. */
  readonly own: URL;
}

type OnProgress = (loaded: number, total: number) => void;

/** Loads files of this package, from beside it or from a folder, and counts the bytes where asked. */
export class AssetLoader {
  readonly #baseUrl: string | null;
  readonly #onProgress: OnProgress | null;
  readonly #loaded = new Map<string, { bytes: number; done: boolean }>();

  constructor(baseUrl: string | null, onProgress: OnProgress | null) {
    this.#baseUrl = baseUrl;
    this.#onProgress = onProgress;
  }

  get counts(): boolean {
    return this.#onProgress !== null;
  }

  urlOf({ file, own }: Asset): URL {
    return this.#baseUrl === null ? own : new URL(file, this.#baseUrl);
  }

  /** @throws VisionError `model-unusable` when the file cannot be fetched */
  async load(asset: Asset): Promise<Uint8Array<ArrayBuffer>> {
    const { file } = asset;
    const url = this.urlOf(asset);
    const count = { bytes: 0, done: false };
    this.#loaded.set(file, count);
    let response: Response;
    try {
      response = await fetch(url, { credentials: "same-origin" });
      if (response.ok) return await this.#bytesOf(response, count);
    } catch (cause) {
      throw unavailable(file, url, "the server does not answer, or does not allow it (CORS)", cause);
    }
    throw unavailable(file, url, `the server answers ${response.status}`);
  }

  async #bytesOf(
    response: Response,
    count: { bytes: number; done: boolean },
  ): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#onProgress === null || response.body === null)
      return new Uint8Array(await response.arrayBuffer());
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunksOf(response.body)) {
      chunks.push(chunk);
      count.bytes += chunk.length;
      this.#report();
    }
    count.done = true;
    this.#report();
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  }

  #report(): void {
    let [loaded, total] = [0, 0];
    for (const [file, { bytes, done }] of this.#loaded) {
      loaded += bytes;
      total += done ? bytes : Math.max(ASSET_BYTES[file] ?? 0, bytes + 1);
    }
    this.#onProgress?.(loaded, total);
  }
}

/** Not every browser can iterate over a stream itself. */
async function* chunksOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function unavailable(file: string, url: URL, why: string, cause?: unknown): VisionError {
  return new VisionError(
    "model-unusable",
    `${file} of @moodreel/vision cannot be loaded from ${url.href}: ${why}. Serve the package's dist/assets folder and say where it is with \`assets: { baseUrl }\`.`,
    { file, url: url.href },
    cause === undefined ? {} : { cause },
  );
}
