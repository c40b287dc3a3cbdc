import { MoodCamera } from "./mood-camera.ts";

export { MoodCamera };
export type { MoodCameraEvents } from "./mood-camera.ts";

// On a server there are no elements to define; a page may load this twice.
if (typeof customElements !== "undefined" && customElements.get("mood-camera") === undefined)
  customElements.define("mood-camera", MoodCamera);
