import type { FrameOptions } from "../read/frame-options.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import type { QualityLimits } from "../read/quality.ts";
import type { FaceSource } from "./face-source.ts";
import type { Watched, WatchOptions, WatchSource } from "./watch.ts";

/** What runs the networks: WebAssembly anywhere, onnxruntime-node in Node, WebGPU in some pages. */
export type Runtime = "wasm" | "native" | "webgpu";

/** Where the files lie that a page loads: by default beside this package's script, as bundlers arrange it. */
export interface AssetOptions {
  /**
   * A folder that holds the files of this package's `dist/assets`, on any origin that allows it (CORS): a
   * CDN, an Electron app, a browser extension, or a host that a bundler does not know of. Worker,
   * models and WebAssembly are then loaded from there. Ends in `/`.
   */
  readonly baseUrl?: string | URL;
  /** The worker's script, or a function that starts it: for bundlers that have a way of their own. */
  readonly worker?: string | URL | (() => WorkerLike);
}

/** A Worker, by its shape, so that a Node project needs no types of the DOM. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Options of `createFaceReader`, the same in Node and in a page. */
export interface FaceReaderOptions {
  /**
   * In Node `native` where onnxruntime-node is installed, else `wasm`. In a page `wasm`; WebGPU has
   * an entry of its own, `@moodreel/vision/webgpu`.
   */
  readonly runtime?: "wasm" | "native";
  /**
   * Threads per network on `native`; by default half of the machine's, at most 4: the networks are
   * small. WebAssembly has one.
   */
  readonly threads?: number;
  /** When not to trust a reading. */
  readonly quality?: Partial<QualityLimits>;
  /** In a page: where its files lie. */
  readonly assets?: AssetOptions;
  /**
   * Called while models and runtime are loaded, with bytes before compression. The last call has
   * `loaded` equal to `total`; the total is an estimate until then.
   */
  readonly onProgress?: (loaded: number, total: number) => void;
  /** Gives up the loading; `createFaceReader` then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ReadOptions extends FrameOptions {
  /**
   * The longer side is reduced to this many pixels first: 640 by default for video, 1280 for other
   * pictures, since more pixels find no more faces. A {@link Frame} is read as it is.
   */
  readonly maxEdge?: number;
}

/**
 * Reads faces. In a page a worker does it: nothing leaves the device, and the page stays responsive.
 *
 * @example
 * const reader = await createFaceReader();
 * const { outcome, faces } = await reader.read("holiday.jpg");
 * if (outcome === "ok") console.log(faces[0].dominant, faces[0].scores);
 * await reader.close();
 */
export interface FaceReader {
  readonly runtime: Runtime;
  /**
   * Boxes and keypoints are in pixels of the upright picture as given, whatever it was reduced to.
   * Reads run one at a time, in the order of the calls.
   *
   * @throws VisionError `source-unsupported`, `image-unreadable`, `image-too-large`, `frame-invalid`
   *   by the source, `dependency-missing` without sharp in Node, `model-unusable`, `reader-closed`
   */
  read(source: FaceSource, options?: ReadOptions): Promise<FrameReadings>;
  /**
   * Reads a moving picture frame after frame, one at a time, and yields the mood of the people in
   * view, smoothed over time. Rests while the page is hidden. Ends when the signal aborts, the
   * source ends, or the loop is left. One source per reader at a time.
   *
   * @example
   * for await (const { outcome, mood } of reader.watch(video, { signal })) {
   *   if (outcome === "ok") console.log(mood.dominant);
   * }
   *
   * @throws VisionError `reader-closed` and `source-unsupported` at once, others when more reads in a
   *   row fail than `maxFailures`
   */
  watch(source: WatchSource, options?: WatchOptions): AsyncGenerator<Watched, void, undefined>;
  /** Frees models and runtime. Reads that are not done fail with `reader-closed`; closing twice is fine. */
  close(): Promise<void>;
}
