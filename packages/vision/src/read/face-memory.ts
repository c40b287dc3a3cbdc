import type { Box } from "@moodreel/core/emotion";
import type { CropReading } from "./expression-classifier.ts";
import { likeness } from "./likeness.ts";

/** A face with its crop, as a frame shows it. */
export interface Shown {
  readonly box: Box;
  /** Grey, 0 to 255. */
  readonly crop: Float32Array;
}

/** What a crop was taken for, and in which frame. */
interface Judged<What> {
  readonly what: What;
  readonly crop: Float32Array;
  readonly at: number;
}

/** What is known of a face from earlier frames of the video. */
export interface Known {
  readonly read: Judged<CropReading>;
  /** Whether it showed from near, too; `null` where nobody looked. */
  readonly near: Judged<boolean> | null;
}

/**
 * From this likeness on a crop is the same but for the camera's noise: with eight levels of noise those of 30
 * portraits are alike by 0.997 to 0.9997, and their scores differ by 0.01. Frames of people who talk are
 * less alike, and so are a smile and the same face at rest: 0.7 to 0.98.
 */
const SAME = 0.998;
/** From here on a face may wait its turn to be read where several are in view, and so many frames at most. */
const ALIKE = 0.97;
const OLDEST_ALIKE = 2;
/** The same for what changed less: five faces take turns within half a second. */
const NEARLY_SAME = 0.99;
const OLDEST_NEARLY_SAME = 4;
/** The same thing, moved or with another expression; what comes after a face has left is far less alike. */
const SAME_THING = 0.9;
/** So many faces that hardly changed are read in each frame, the one that waits longest first. */
const READS = 1;
/** A reading is at most so many frames old. */
const OLDEST_SAME = 10;
/** What showed from near, or did not, is looked at again after so many frames. */
const OLDEST_LOOK = 15;
/** Two boxes overlap by this share where they are one face in two frames. */
const OVERLAP = 0.3;

/** Remembers the faces of the last frame of a video, so that nothing is read twice that looks the same. */
export class FaceMemory {
  #faces: readonly (Shown & { readonly known: Known })[] = [];
  #now = 0;

  /** What is known of each face of the next frame; `null` for new ones. */
  next(faces: readonly Shown[]): readonly (Known | null)[] {
    this.#now++;
    return faces.map(({ box }) => {
      const shares = this.#faces.map((one) => overlapOf(one.box, box));
      const best = Math.max(0, ...shares);
      return best < OVERLAP ? null : this.#faces[shares.indexOf(best)]!.known;
    });
  }

  /** The places of the faces to read in this frame; what is known of the others still holds. */
  due(faces: readonly Shown[], known: readonly (Known | null)[]): readonly number[] {
    const now: number[] = [];
    const later: { readonly place: number; readonly age: number }[] = [];
    faces.forEach(({ crop }, place) => {
      const read = known[place]?.read;
      const like = read === undefined ? -1 : likeness(crop, read.crop);
      const age = read === undefined ? Infinity : this.#now - read.at;
      // Not all in one frame, where all were read in one.
      if (like >= SAME && age < OLDEST_SAME + place) return;
      const oldest = like >= NEARLY_SAME ? OLDEST_NEARLY_SAME : like >= ALIKE ? OLDEST_ALIKE : 0;
      if (age <= oldest) later.push({ place, age });
      else now.push(place);
    });
    const rest = later.toSorted((a, b) => b.age - a.age).slice(0, Math.max(0, READS - now.length));
    return [...now, ...rest.map(({ place }) => place)].toSorted((a, b) => a - b);
  }

  /** Whether this face showed from near when it looked as it does; `null` where that has to be found out. */
  shownFromNear({ crop }: Shown, known: Known | null, place: number): boolean | null {
    const near = known?.near ?? null;
    if (near === null || this.#now - near.at >= OLDEST_LOOK + place) return null;
    // What was turned away gets another chance as soon as it looks a little different.
    return likeness(crop, near.crop) >= (near.what ? SAME_THING : ALIKE) ? near.what : null;
  }

  /** Something found out in this frame. */
  judged<What>(what: What, { crop }: Shown): Judged<What> {
    return { what, crop, at: this.#now };
  }

  keep(faces: readonly (Shown & { readonly known: Known })[]): void {
    this.#faces = faces;
  }
}

/** Intersection over union, 0 to 1. */
function overlapOf(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}
