import type { FaceReader } from "@moodreel/vision";

let opening: Promise<FaceReader> | null = null;

/**
 * The page's one reader: loads models and engine at the first call, and answers the same one
 * afterwards. A failed start is forgotten, so that the next call tries again.
 */
export function openFaceReader(): Promise<FaceReader> {
  opening ??= import("@moodreel/vision")
    .then(({ createFaceReader }) => createFaceReader())
    .catch((error: unknown) => {
      opening = null;
      throw error;
    });
  return opening;
}
