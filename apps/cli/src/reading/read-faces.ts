import type { Reading } from "@moodreel/core";

export interface FileReading {
  readonly file: string;
  readonly outcome: "ok" | "no-face" | "unreadable";
  /** What to do about an outcome that is not `ok`. */
  readonly message: string | null;
  readonly faces: readonly Reading[];
  /** Milliseconds; `null` when the file could not be decoded. */
  readonly ms: { readonly decode: number; readonly detect: number; readonly classify: number } | null;
}

/**
 * Reads picture files one after the other, in constant memory. A file that cannot be read is an
 * outcome, not the end of the run.
 *
 * @throws VisionError `model-unusable` when the models cannot be loaded at all
 */
export async function* readFaces(
  files: Iterable<string>,
  { crop = false }: { readonly crop?: boolean } = {},
): AsyncGenerator<FileReading> {
  const { createFaceReader, VisionError } = await import("@moodreel/vision");
  const reader = await createFaceReader();
  try {
    for (const file of files) {
      try {
        const { faces, ms } = await reader.read(file, { crop });
        const found = faces.length > 0;
        yield {
          file,
          outcome: found ? "ok" : "no-face",
          message: found
            ? null
            : "No face was found. Use a picture where a face is seen from the front, in good light.",
          faces,
          ms,
        };
      } catch (error) {
        if (!(error instanceof VisionError) || !error.code.startsWith("image-")) throw error;
        yield { file, outcome: "unreadable", message: error.message, faces: [], ms: null };
      }
    }
  } finally {
    await reader.close();
  }
}
