import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { withFileErrors } from "@moodreel/core/error";
import { openRatingRows, type SkippedRatings } from "@moodreel/importer";
import { collectRatings, parsePlainRatings, type RatingColumns } from "@moodreel/recommend";

/** How far a file is read; `totalBytes` is `null` where that is not known. */
export type ReadProgress = (progress: { readonly bytes: number; readonly totalBytes: number | null }) => void;

export interface ManyRatings {
  readonly ratings: RatingColumns;
  /** Rows that could not be read; `null` when all could. */
  readonly skipped: SkippedRatings | null;
}

/** Bytes that are read at once. */
const CHUNK = 1 << 20;

/**
 * The ratings of many people in a file of any form that can be imported. One as plain as MovieLens'
 * is read in half the time; anything else, and what is wrong in it, is left to the reader of tables.
 *
 * @throws MoodreelError for what cannot be opened or is no table, and `ratings-column-missing`
 * @throws RecommendError `ratings-empty`
 */
export async function readManyRatings(path: string, onProgress: ReadProgress): Promise<ManyRatings> {
  const plain = await withFileErrors(path, async () => parsePlainRatings(bytesOf(path, onProgress)));
  if (plain !== null) return { ratings: plain, skipped: null };
  const rows = await openRatingRows({ path });
  const { bytesRead, totalBytes } = rows.progress;
  async function* batches() {
    for await (const batch of rows.batches) {
      yield batch;
      onProgress({ bytes: bytesRead(), totalBytes });
    }
  }
  const ratings = await collectRatings(batches());
  return { ratings, skipped: rows.skipped() };
}

async function* bytesOf(path: string, onProgress: ReadProgress): AsyncGenerator<Uint8Array> {
  const { size: totalBytes } = await stat(path);
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    yield chunk as Buffer;
    bytes += (chunk as Buffer).byteLength;
    onProgress({ bytes, totalBytes });
  }
}
