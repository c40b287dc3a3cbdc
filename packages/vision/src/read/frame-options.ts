import type { Baseline } from "@moodreel/core/emotion";

/** How the faces in a frame are read. */
export interface FrameOptions {
  /**
   * The whole picture is one tight, roughly upright face: none is searched for. Eyes and mouth are
   * still located in it, to align it as found faces are; where they are not made out it is read as
   * it is.
   */
  readonly crop?: boolean;
  /**
   * The frame follows the last one read with `video`: faces are followed, and small ones looked
   * for a little at a time, so that each frame is quick. One video per reader. Without it every
   * face in the picture is looked for at once, which suits photos. Video elements and VideoFrames
   * are read so without being asked.
   */
  readonly video?: boolean;
  /** How the person with the first of `faces`, the largest face, looks at rest; see `restingBaseline` of @moodreel/core. */
  readonly baseline?: Baseline;
}
