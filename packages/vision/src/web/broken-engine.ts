import type { VisionError } from "../errors.ts";
import type { WirePicture } from "./worker-protocol.ts";

/** The engine failed, not the picture: it is given back, to be read by another engine. */
export class BrokenEngine extends Error {
  override readonly name = "BrokenEngine";
  readonly picture: WirePicture;
  /** What to tell the caller when there is no other engine. */
  readonly fault: VisionError;

  constructor(picture: WirePicture, fault: VisionError) {
    super(fault.message);
    this.picture = picture;
    this.fault = fault;
  }
}
