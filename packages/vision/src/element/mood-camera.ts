import type { FaceReader, FaceReaderOptions } from "../api/face-reader.ts";
import type { Watched, WatchOptions } from "../api/watch.ts";
import { createFaceReader } from "../web/create-face-reader.ts";
import { cameraTrouble } from "./camera-trouble.ts";
import { openCamera } from "./open-camera.ts";
import { drawCamera, type CameraView } from "./draw-camera.ts";

/** Events of a `<mood-camera>`, by name, with their details. They bubble out of shadow trees. */
export interface MoodCameraEvents {
  /** Of each frame; see `FaceReader.watch`. */
  readonly mood: CustomEvent<Watched>;
  /** The camera was turned on or off. */
  readonly camera: CustomEvent<{ readonly on: boolean }>;
  /** It cannot go on; the element shows the message, too. */
  readonly trouble: CustomEvent<Error>;
}

const WENT_AWAY = "The camera went away. Connect it, then try again.";

/** Without a page, as on a server that renders one, there is nothing to extend. */
const Base = typeof HTMLElement === "undefined" ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * `<mood-camera>`: says what is read before the camera is first used, shows what the camera sees with
 * a light and an off switch, and dispatches `mood` events. Taken out of the page it turns the
 * camera off and frees the models. Texts are slots: `notice`, `start`, `stop` and `light`; the
 * attribute `notice` is enough for plain text.
 *
 * @example
 * import "@moodreel/vision/element";
 *
 * document.querySelector("mood-camera").addEventListener("mood", ({ detail }) => {
 *   if (detail.outcome === "ok") console.log(detail.mood.dominant);
 * });
 */
export class MoodCamera extends Base {
  static readonly observedAttributes = ["notice"];

  /** For `createFaceReader`; set before the camera is turned on. */
  options: FaceReaderOptions = {};
  /** For `FaceReader.watch`; set before the camera is turned on. */
  watchOptions: Omit<WatchOptions, "signal"> = {};

  #view: CameraView | null = null;
  #reader: Promise<FaceReader> | null = null;
  #running: AbortController | null = null;

  connectedCallback(): void {
    this.#view ??= drawCamera(this, {
      onStart: () => void this.start(),
      onStop: () => this.stop(),
    });
    this.attributeChangedCallback();
  }

  attributeChangedCallback(): void {
    const notice = this.getAttribute("notice");
    if (notice !== null) this.#view?.setNotice(notice);
  }

  disconnectedCallback(): void {
    this.stop();
    const opened = this.#reader;
    this.#reader = null;
    opened?.then((reader) => reader.close()).catch(() => null);
  }

  /**
   * Turns the camera on, as the button does: call it only where people have been informed of what is read.
   * Resolves when the camera is off again.
   */
  async start(): Promise<void> {
    if (this.#running !== null || this.#view === null) return;
    const running = new AbortController();
    this.#running = running;
    try {
      await this.#run(this.#view, running.signal);
    } catch (error) {
      if (!running.signal.aborted) this.#fail(error);
    } finally {
      if (this.#running === running) this.stop();
    }
  }

  /** Turns the camera off, as the button does. */
  stop(): void {
    this.#running?.abort();
    this.#running = null;
  }

  async #run(view: CameraView, signal: AbortSignal): Promise<void> {
    const stream = await openCamera();
    const off = (): void => {
      for (const track of stream.getTracks()) track.stop();
      view.showOff();
      this.#dispatch("camera", { on: false });
    };
    if (signal.aborted) return off();
    signal.addEventListener("abort", off, { once: true });
    // Unplugged, or no longer allowed: the video stands still, and the light would go on saying that it is on.
    for (const track of stream.getTracks()) {
      track.addEventListener("ended", () => this.#fail(new Error(WENT_AWAY)), { once: true, signal });
    }
    await view.showOn(stream);
    // Taken out of the page meanwhile: what is opened from here on nobody would close.
    if (signal.aborted) return;
    this.#dispatch("camera", { on: true });
    const reader = await this.#open();
    if (signal.aborted) return;
    for await (const seen of reader.watch(view.video, { ...this.watchOptions, signal }))
      this.#dispatch("mood", seen);
  }

  /** Models are loaded once, when the camera is first turned on. */
  #open(): Promise<FaceReader> {
    this.#reader ??= createFaceReader(this.options).catch((error: unknown) => {
      this.#reader = null;
      throw error;
    });
    return this.#reader;
  }

  #fail(error: unknown): void {
    const trouble = error instanceof Error ? error : new Error(String(error));
    this.stop();
    this.#view?.showTrouble(cameraTrouble(trouble));
    this.#dispatch("trouble", trouble);
  }

  #dispatch(name: keyof MoodCameraEvents, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
