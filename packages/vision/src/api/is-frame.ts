import type { Frame } from "../frame/frame.ts";

/** Whether a source has a frame's shape, ImageData included. Its sizes are checked when it is read. */
export function isFrame(source: unknown): source is Frame {
  return typeof source === "object" && source !== null && "data" in source && "width" in source;
}
