import { MoodreelError, type Kind } from "@moodreel/core";
import { writeModel } from "@moodreel/recommend";
import type { CatalogStore } from "@moodreel/store";
import type { TasteModels } from "../models/taste-models.ts";
import { contentsOf } from "./contents-of.ts";
import { learnFromRatings, type LearnedModel, type LearnOptions } from "./learn-from-ratings.ts";

export type TrainGiven = LearnOptions;

export type TrainReport = LearnedModel["figures"] & {
  /** Where the model is kept. */
  readonly path: string;
};

/**
 * Learns from ratings of many people what goes with what. Viewers are recommended to by it from then on.
 *
 * @throws MoodreelError `unsupported` where no model can be kept; else as {@link learnFromRatings}
 */
export async function train(
  models: TasteModels,
  kind: Kind,
  file: string,
  given: TrainGiven,
  catalogs: CatalogStore,
): Promise<TrainReport> {
  if (models.save === undefined) {
    throw new MoodreelError("unsupported", "There is nowhere to keep a model: open Moodreel with `home`.");
  }
  const { model, figures } = await learnFromRatings(file, given, (ids) => contentsOf(catalogs, kind, ids));
  return { ...figures, path: await models.save(kind, "model", writeModel(model)) };
}
