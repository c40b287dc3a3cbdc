import type { Reading } from "@moodreel/core";
import type { Baseline } from "@moodreel/core/emotion";

/** What the page needs of the library that reads faces: another engine can stand in here. */
export interface FaceReader {
  read(
    source: HTMLVideoElement | ImageBitmap,
    options?: {
      /** The longer side is reduced to this many pixels. */
      readonly maxEdge?: number;
      /** How the person with the largest face looks at rest. */
      readonly baseline?: Baseline;
    },
  ): Promise<{ readonly faces: readonly Reading[] }>;
}
