import type { Reading } from "@moodreel/core";
import type { FaceSource, FrameReadings } from "@moodreel/vision";

type FrameOutcome = FrameReadings["outcome"];

/** A picture of faces: in Node a path, in a page an address; a File, bytes, or what shows a picture in a page. */
export type Picture = FaceSource;

/** What was made out in one picture. */
export interface PictureReading {
  /** That of the face reader; `unreadable`: no picture can be made of it. */
  readonly outcome: FrameOutcome | "unreadable";
  /** What to do about an outcome that is not `ok`. */
  readonly message: string | null;
  readonly faces: readonly Reading[];
  /** Milliseconds; `null` when the picture could not be decoded. */
  readonly ms: { readonly decode: number; readonly detect: number; readonly classify: number } | null;
}

export interface ReadFacesGiven {
  /** Each picture is a tight, upright face already: no face is looked for. */
  readonly crop?: boolean | undefined;
}

const MESSAGES: Readonly<Record<FrameOutcome, string | null>> = {
  ok: null,
  "no-face": "No face was found. Use a picture where a face is seen from the front, in good light.",
  unsure: "No face can be read with confidence. Use a picture where one is large, sharp and well lit.",
};

/**
 * Reads one picture, or several one after the other, in constant memory. One that cannot be read is an outcome, not the
 * end of the run.
 *
 * @throws VisionError `model-unusable` when the models cannot be loaded at all, `dependency-missing`
 */
export async function* readFaces(
  pictures: Picture | Iterable<Picture>,
  { crop = false }: ReadFacesGiven = {},
): AsyncGenerator<PictureReading, void, void> {
  const { createFaceReader, VisionError } = await import("@moodreel/vision");
  const reader = await createFaceReader();
  try {
    for (const picture of isMany(pictures) ? pictures : [pictures]) {
      try {
        const { outcome, faces, ms } = await reader.read(picture, { crop });
        yield { outcome, message: MESSAGES[outcome], faces, ms };
      } catch (error) {
        if (!(error instanceof VisionError) || !error.code.startsWith("image-")) throw error;
        yield { outcome: "unreadable", message: error.message, faces: [], ms: null };
      }
    }
  } finally {
    await reader.close();
  }
}

/** A path can be gone through by letters, and bytes by numbers: neither is several pictures. */
function isMany(pictures: Picture | Iterable<Picture>): pictures is Iterable<Picture> {
  return (
    typeof pictures === "object" &&
    pictures !== null &&
    Symbol.iterator in pictures &&
    !ArrayBuffer.isView(pictures)
  );
}
