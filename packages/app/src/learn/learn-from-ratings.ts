import { createReadStream } from "node:fs";
import { withFileErrors } from "@moodreel/core/error";
import type { SkippedRatings } from "@moodreel/importer";
import {
  fitModel,
  parseLinks,
  type IdMap,
  type ItemContent,
  type ModelFigures,
  type SavedModel,
} from "@moodreel/recommend";
import { openThreadPool } from "@moodreel/recommend/threads";
import { readManyRatings, type ReadProgress } from "./read-many-ratings.ts";

export interface LearnOptions {
  /** MovieLens' links.csv, where the items are its numbers and the catalogue has IMDb's ids. */
  readonly links?: string | undefined;
  readonly onProgress?: ReadProgress | undefined;
}

/** What catalogues say of items, by their ids. */
export type AskContents = (ids: readonly string[]) => Promise<ReadonlyMap<string, ItemContent>>;

export interface LearnedModel {
  readonly model: SavedModel;
  readonly figures: ModelFigures & {
    readonly skipped: SkippedRatings | null;
    /** Items that the catalogues have: only of these are genres and years known. */
    readonly described: number;
  };
}

/** People are drawn by it to tune on; a model of the same ratings is always the same. */
const SEED = 1;

/**
 * Learns from a file with the ratings of many people what goes with what, on all processors.
 *
 * @param askContents without it a list goes by ratings alone
 *
 * @throws MoodreelError and RecommendError of `readManyRatings`; RecommendError `links-column-missing`, and
 * `ratings-empty` when the links name none of the items
 */
export async function learnFromRatings(
  path: string,
  { links, onProgress = () => undefined }: LearnOptions = {},
  askContents: AskContents = async () => new Map(),
): Promise<LearnedModel> {
  const ids = links === undefined ? null : await readLinks(links);
  const { ratings, skipped } = await readManyRatings(path, onProgress);
  const contents = await askContents(
    ratings.items.flatMap((id) => (ids === null ? id : (ids.get(id) ?? []))),
  );
  const pool = openThreadPool();
  try {
    const { model, figures } = await fitModel(
      ratings,
      { ...(ids === null ? {} : { ids }), seed: SEED, contentOf: (id) => contents.get(id) },
      pool,
    );
    return { model, figures: { ...figures, skipped, described: contents.size } };
  } finally {
    await pool.close();
  }
}

async function readLinks(path: string): Promise<IdMap> {
  return withFileErrors(path, async () => parseLinks(createReadStream(path)));
}
