import type { Reading } from "@moodreel/core";

/** What the page needs of the library that reads faces: tests and other engines stand in here. */
export interface FaceReader {
  read(source: HTMLVideoElement | ImageBitmap): Promise<{
    readonly faces: readonly Reading[];
    /** What reading took, in milliseconds. */
    readonly ms: number;
  }>;
  readonly backend: string;
}
